// The helpdesk vendor's page, statement by statement (source: Produkt- und Service-Zyklen, OTRS).
import { HELPDESK } from '../../scripts/docs/statements/helpdesk.ts';
import { testStatements } from './statements.ts';

testStatements(HELPDESK);

// The add-on page, statement by statement (source: Add-on Versioning).
import { ADD_ONS } from '../../scripts/docs/statements/add-ons.ts';
import { testStatements } from './statements.ts';

testStatements(ADD_ONS);

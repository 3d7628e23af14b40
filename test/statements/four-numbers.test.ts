// The page about four numbers, statement by statement (source: the version numbers of Elaisa).
import { FOUR_NUMBERS } from '../../scripts/docs/statements/four-numbers.ts';
import { testStatements } from './statements.ts';

testStatements(FOUR_NUMBERS);

package fr.ent.canteen.account;

import java.time.YearMonth;

/**
 * The sum of the accounts of a month.
 *
 * @param households those that have a line; days that no household pays are apart
 */
record AccountSum(YearMonth month, int households, AccountTotals totals) {}

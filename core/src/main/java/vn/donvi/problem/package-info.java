/**
 * Problems in data that was read, collected with their places instead of thrown at the first row.
 *
 * <pre>{@code
 * String rows = "code,since,until,type,name,parent,other_spellings\n18229,2025-13-01,,xã,Đức Thọ,42,\n";
 * Input table = Input.of(new StringReader(rows), "units.csv");
 * WithProblems<List<AdministrativeUnit>> read = CsvTable.of(UnitSchema.UNITS).read(table, CsvOptions.STANDARD);
 * System.out.println(read.problems().get(0)); // units.csv:2: since: '2025-13-01' is not a date (yyyy-mm-dd)
 * }</pre>
 */
@NullMarked
package vn.donvi.problem;

import org.jspecify.annotations.NullMarked;

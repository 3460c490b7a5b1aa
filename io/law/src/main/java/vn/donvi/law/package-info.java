/**
 * Reads the language of Vietnamese resolutions on administrative units: the statements of a text, in its own words.
 * Which unit of a gazetteer a name means is not decided here.
 *
 * <p>{@link vn.donvi.law.resolution} holds the statements of a resolution. The other packages read them, and are not
 * for users.
 *
 * <pre>{@code
 * String clause = "12. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã A Thử vào xã B Thử.";
 * WithProblems<List<Provision>> read = ResolutionReader.readPassage("a quotation", clause);
 * System.out.println(read.value().get(0).clause().ref()); // khoản 12
 * System.out.println(read.problems()); // []
 * }</pre>
 */
@NullMarked
package vn.donvi.law;

import org.jspecify.annotations.NullMarked;

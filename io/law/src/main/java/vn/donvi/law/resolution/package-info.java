/**
 * The provisions of a resolution on administrative units, in its own words: those that a
 * {@link vn.donvi.law.ResolutionReader} finds. Which unit of a gazetteer a name means is not decided here.
 *
 * <pre>{@code
 * String clause = "12. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã A Thử vào xã B Thử.";
 * for (Provision provision : ResolutionReader.readPassage("a quotation", clause).value()) {
 *     if (provision instanceof Arrangement arrangement) {
 *         System.out.println(arrangement.sources().get(0).unit() + " -> " + arrangement.target());
 *         // xã A Thử -> xã B Thử
 *     }
 * }
 * }</pre>
 */
@NullMarked
package vn.donvi.law.resolution;

import org.jspecify.annotations.NullMarked;

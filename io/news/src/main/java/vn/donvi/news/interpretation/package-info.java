/**
 * The units of a gazetteer that an announcement means, and the differences between the announcement and the gazetteer.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * Announcement read = AnnouncementReader.of(vn)
 *         .read("news.txt", "Đảng bộ xã Hòa Lạc có 25 tổ chức cơ sở đảng với 1.361 đảng viên.");
 * Interpretation meaning = Interpreter.of(vn).interpret(read, Context.NONE.province("Hà Nội"));
 * meaning.units().forEach(unit -> System.out.println(unit.named() + ": " + unit.candidates()));
 * // xã Hòa Lạc: [Xã Hòa Lạc (09988@2025-07-01)]
 * }</pre>
 */
@NullMarked
package vn.donvi.news.interpretation;

import org.jspecify.annotations.NullMarked;

/**
 * Reads Vietnamese news on administrative units and their party organisations: the statements of a text, in its own
 * words.
 *
 * <p>{@link vn.donvi.news.announcement} holds the statements of an announcement, {@link vn.donvi.news.interpretation}
 * the units of a gazetteer that it means. The other packages read them, and are not for users.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * Announcement read = AnnouncementReader.of(vn)
 *         .read("news.txt", "Đảng bộ xã Hòa Lạc có 25 tổ chức cơ sở đảng với 1.361 đảng viên.");
 * for (StatedFigure figure : read.figures(Topic.MEMBERS)) {
 *     System.out.println(figure.unit() + ": " + figure.amount()); // Optional[xã Hòa Lạc]: 1361 đảng viên
 * }
 * }</pre>
 */
@NullMarked
package vn.donvi.news;

import org.jspecify.annotations.NullMarked;

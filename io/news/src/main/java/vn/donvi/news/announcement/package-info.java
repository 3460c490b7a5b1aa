/**
 * The statements of a news text about units and their party organisations, in the words of the text.
 *
 * <pre>{@code
 * Announcement read = AnnouncementReader.of(VietnamGazetteer.load())
 *         .read("news.txt", "Đảng bộ xã Hòa Lạc có 25 tổ chức cơ sở đảng với 1.361 đảng viên.");
 * System.out.println(read.statements().size()); // 3
 * }</pre>
 */
@NullMarked
package vn.donvi.news.announcement;

import org.jspecify.annotations.NullMarked;

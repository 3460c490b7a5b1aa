/**
 * Takes what an announcement states about party organisations into a register of them.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * Announcement read = AnnouncementReader.of(vn)
 *         .read("news.txt", "Đảng bộ xã Hòa Lạc có 25 tổ chức cơ sở đảng với 1.361 đảng viên.");
 * Context context = Context.NONE.province("Hà Nội").on(LocalDate.of(2025, 8, 1));
 * Interpretation meaning = Interpreter.of(vn).interpret(read, context);
 * Document source = Document.of("Báo A 2025-08-01", DocumentKind.PUBLICATION, "Báo A", "");
 * AnnouncementRegister taken =
 *         AnnouncementRegister.of(PartyRegister.builder(vn).build(), read, meaning, source);
 * System.out.println(taken.register().figures().stream()
 *         .map(figure -> figure.measure() + " " + figure.value())
 *         .toList()); // [TO_CHUC_CO_SO_DANG 25, DANG_VIEN 1361]
 * }</pre>
 */
@NullMarked
package vn.donvi.news.register;

import org.jspecify.annotations.NullMarked;

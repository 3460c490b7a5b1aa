/**
 * Vietnamese names: one standard spelling, and forms for comparison in which different spellings are equal.
 *
 * <pre>{@code
 * System.out.println(NameForm.normal("  Hoà  Bình ")); // Hòa Bình
 * System.out.println(NameForm.key("Thị Trấn Nước Hai")); // thitrannuochai
 * }</pre>
 */
@NullMarked
package vn.donvi.name;

import org.jspecify.annotations.NullMarked;

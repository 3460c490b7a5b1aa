/**
 * Terms of office, and the ordinal numbers of terms and congresses.
 *
 * <pre>{@code
 * System.out.println(OrdinalNumber.find("XXVI")); // OptionalInt[26]
 * System.out.println(Ordinals.NONE.withKhoa(26).withHoiNghi(24)); // khóa XXVI, hội nghị lần thứ 24
 * }</pre>
 */
@NullMarked
package vn.donvi.party.term;

import org.jspecify.annotations.NullMarked;

package vn.donvi.address;

import java.util.List;
import vn.donvi.unit.AdministrativeUnit;

/** How an address is written: street, then the units from the smallest up. */
public enum AddressFormat {
    /** {@code 59 Nguyễn Sỹ Sách, Phường Tân Sơn, Thành phố Hồ Chí Minh}. */
    FULL,
    /** {@code 59 Nguyễn Sỹ Sách, P. Tân Sơn, TP. Hồ Chí Minh}. */
    SHORT,
    /** {@code 59 Nguyen Sy Sach, Phuong Tan Son, Thanh pho Ho Chi Minh}. */
    ASCII,
    /** {@code 59 Nguyen Sy Sach, Tan Son Ward, Ho Chi Minh City}. */
    ENGLISH;

    /** The address of a place in {@code units}, the smallest first; {@code street} may be empty. */
    public String format(String street, List<AdministrativeUnit> units) {
        return street + units + "";
    }

    /** The address of a place in a candidate. */
    public String format(String street, Candidate candidate) {
        return street + candidate + "";
    }
}

package vn.donvi.address;

import java.util.List;
import vn.donvi.address.name.NameFormat;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;

/** The format of a written address: street, then the units from the smallest up. */
public enum AddressFormat {
    /** {@code 59 Nguyễn Sỹ Sách, Phường Tân Sơn, Thành phố Hồ Chí Minh}. */
    FULL(NameFormat.FULL),
    /** {@code 59 Nguyễn Sỹ Sách, P. Tân Sơn, TP. Hồ Chí Minh}. */
    SHORT(NameFormat.SHORT),
    /** {@code 59 Nguyen Sy Sach, Phuong Tan Son, Thanh pho Ho Chi Minh}. */
    ASCII(NameFormat.ASCII),
    /** {@code 59 Nguyen Sy Sach, Tan Son Ward, Ho Chi Minh City}. */
    ENGLISH(NameFormat.ENGLISH);

    private final NameFormat names;

    AddressFormat(NameFormat names) {
        this.names = names;
    }

    /** Writes the address of a place in {@code units}, the smallest first; {@code street} may be empty. */
    public String format(String street, List<AdministrativeUnit> units) {
        StringBuilder address = new StringBuilder(isPlain() ? NameForm.plain(street) : street);
        for (AdministrativeUnit unit : units) {
            append(address, unit);
        }
        return address.toString();
    }

    /** Writes the address of a place in a candidate. */
    public String format(String street, Candidate candidate) {
        StringBuilder address = new StringBuilder(format(street, List.of(candidate.unit())));
        for (AdministrativeUnit parent : candidate.parents()) {
            append(address, parent);
        }
        return address.toString();
    }

    private void append(StringBuilder address, AdministrativeUnit unit) {
        address.append(address.length() == 0 ? "" : ", ").append(names.format(unit));
    }

    private boolean isPlain() {
        return this == ASCII || this == ENGLISH;
    }
}

package vn.donvi.address;

import java.util.Objects;

/**
 * An address in separate columns. A column that is absent or not filled is empty text.
 *
 * @param street the text before the units: house, street, hamlet; passed on unchanged
 * @param commune the commune, with or without its type: {@code P. 15}, {@code Xã Đức Thọ}
 * @param district the district; addresses since 2025-07-01 have none
 * @param province the province
 */
public record AddressColumns(String street, String commune, String district, String province) {
    public AddressColumns {
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(commune, "commune");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(province, "province");
    }

    /** An address without a street. */
    public static AddressColumns of(String commune, String district, String province) {
        return new AddressColumns("", commune, district, province);
    }
}

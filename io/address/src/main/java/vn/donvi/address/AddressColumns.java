package vn.donvi.address;

import java.util.Objects;

/**
 * An address that came in separate columns. A column that is absent or not filled is empty text.
 *
 * @param street what stands before the units: house, street, hamlet; passed on as it is
 * @param commune the commune, with or without its type: {@code P. 15}, {@code Xã Đức Thọ}
 * @param district the district, which addresses since 2025-07-01 do not have
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

package com.example.convert;

import java.time.LocalDate;
import vn.donvi.address.AddressConverter;
import vn.donvi.vietnam.VietnamGazetteer;

/** Prints the code of the unit of today for an address. */
public final class Main {
    public static void main(String[] arguments) {
        AddressConverter converter = AddressConverter.to(VietnamGazetteer.load(), LocalDate.of(2025, 7, 1));
        System.out.println(converter
                .convert("phường Thụy Khuê, Tây Hồ, Hà Nội")
                .unit()
                .orElseThrow()
                .id());
    }
}

package com.example.convert;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.ConversionEntry;
import vn.donvi.gazetteer.Gazetteer;

@RestController
class ConversionController {
    private final AddressConverter converter;

    ConversionController(Gazetteer gazetteer) {
        converter = AddressConverter.to(gazetteer, LocalDate.of(2025, 7, 1));
    }

    @GetMapping("/convert")
    ConversionEntry convert(@RequestParam("address") String address) {
        return ConversionEntry.of(address, converter.convert(address));
    }
}

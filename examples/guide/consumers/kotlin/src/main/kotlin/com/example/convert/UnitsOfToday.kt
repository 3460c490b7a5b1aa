package com.example.convert

import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull
import vn.donvi.address.AddressConverter
import vn.donvi.unit.UnitCode
import vn.donvi.unit.UnitLevel
import vn.donvi.vietnam.VietnamGazetteer

private val gazetteer = VietnamGazetteer.load()
private val converter = AddressConverter.to(gazetteer, LocalDate.of(2025, 7, 1))

/** The unit of today that an address lies in, or null if it may be one of several. */
fun unitOfToday(address: String): String? = converter.convert(address).unit().getOrNull()?.fullName()

/** What became of each commune that a former district had. */
fun communesOfDistrict(code: String, date: LocalDate): Map<String, List<String>> =
    gazetteer.on(date).within(UnitCode.of(code), UnitLevel.COMMUNE)
        .associate { commune -> commune.name() to gazetteer.lineage(commune).outcomes().map { it.name() } }

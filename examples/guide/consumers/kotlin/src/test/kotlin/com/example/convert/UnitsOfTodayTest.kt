package com.example.convert

import java.time.LocalDate
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Test

class UnitsOfTodayTest {
    @Test
    fun `an address of one unit has a unit of today`() {
        assertEquals("Phường Tây Hồ", unitOfToday("phường Thụy Khuê, Tây Hồ, Hà Nội"))
    }

    @Test
    fun `an address of a divided unit has none`() {
        assertNull(unitOfToday("59 Nguyễn Sỹ Sách, P15, Tân Bình, TP.HCM"))
    }

    @Test
    fun `the communes of a former district lead to those of today`() {
        val communes = communesOfDistrict("304", LocalDate.of(2025, 6, 30))
        assertEquals(listOf("Ngô Quyền"), communes["Máy Chai"])
    }
}

package vn.donvi.workshop.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.name.NameForm;

/**
 * A resolution apart from its provisions.
 *
 * @param title the title as the act has it, on one line
 */
record ActHead(
        String number,
        String issuer,
        String title,
        Optional<LocalDate> issued,
        Optional<LocalDate> inForce,
        Optional<LocalDate> operative,
        UnitName province) {
    static ActHead of(Resolution resolution) {
        return new ActHead(
                resolution.number(),
                resolution.issuer(),
                NameForm.normal(resolution.title()),
                resolution.issued(),
                resolution.inForce(),
                resolution.operative(),
                resolution.province());
    }

    Resolution with(List<Provision> provisions) {
        return new Resolution(number, issuer, title, issued, inForce, operative, province, provisions);
    }

    /** The name of the file of its provisions: {@code 1665_NQ-UBTVQH15.csv}. */
    String file() {
        return number.replace('/', '_') + ".csv";
    }
}

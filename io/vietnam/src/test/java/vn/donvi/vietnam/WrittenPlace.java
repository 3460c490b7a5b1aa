package vn.donvi.vietnam;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A unit that addresses are written of.
 *
 * @param unit the commune, district or province
 * @param district the district of a commune, and a district itself
 * @param province the province of the time
 * @param neighbours other communes of the district
 * @param provinceToday the first province that its people are in today
 * @param today the commune that its people are in today, if it is one
 * @param otherToday a commune of the same province of today that its people are not in
 */
record WrittenPlace(
        AdministrativeUnit unit,
        Optional<AdministrativeUnit> district,
        AdministrativeUnit province,
        List<AdministrativeUnit> neighbours,
        Optional<AdministrativeUnit> provinceToday,
        Optional<AdministrativeUnit> today,
        Optional<AdministrativeUnit> otherToday) {

    /** The words that are the same for every date with the same names. */
    String key() {
        return unit.fullName() + ", "
                + district.map(AdministrativeUnit::fullName).orElse("") + ", " + province.fullName();
    }

    /** Chance that is the same in every run. */
    Random random(int salt) {
        return new Random(31L * key().hashCode() + salt);
    }

    Optional<AdministrativeUnit> neighbour(int salt) {
        return neighbours.isEmpty()
                ? Optional.empty()
                : Optional.of(neighbours.get(random(salt).nextInt(neighbours.size())));
    }

    boolean isNumbered() {
        return isNumber(unit) || district.map(WrittenPlace::isNumber).orElse(false);
    }

    static boolean isNumber(AdministrativeUnit unit) {
        return Character.isDigit(unit.name().charAt(0));
    }
}

package vn.donvi.law.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.donvi.amendment.Amendment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.law.ResolutionReader;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.measure.Measurement;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/** Invented acts on the {@link SmallProvince}. */
class ResolutionResolverTest {
    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);

    private final Gazetteer before = SmallProvince.gazetteer();

    @Test
    void aUnitGoesIntoAnother() {
        Amendment amendment = resolve(
                        "1. Nhập toàn bộ diện tích tự nhiên là 10,00 km2, quy mô dân số là 2.000 người của xã"
                                + " Bình An vào xã Hòa Lạc. Sau khi nhập, xã Hòa Lạc có diện tích tự nhiên là 25,50 km2, quy mô"
                                + " dân số là 7.000 người.")
                .orThrow();
        assertThat(amendment.changes()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("2021-02-01:00002");
            assertThat(change.kind()).hasToString("MERGER");
            assertThat(change.citation()).hasToString("9/NQ-UBTVQH14, Điều 1, khoản 1");
        });
        assertThat(transfers(amendment))
                .containsExactly("00002 -> 00002 ALL ALL", "00003 -> 00002 ALL ALL 10.0 km2 2000 persons");
        assertThat(amendment.measurements())
                .extracting(Measurement::toString)
                .containsExactly(
                        "00003@2010-01-01: area 10 km² on 2021-01-31 by 9/NQ-UBTVQH14, OFFICIAL",
                        "00003@2010-01-01: declared_population 2000 persons on 2021-01-31 by 9/NQ-UBTVQH14, OFFICIAL",
                        "00002@2021-02-01: area 25.5 km² on 2021-02-01 by 9/NQ-UBTVQH14, OFFICIAL",
                        "00002@2021-02-01: declared_population 7000 persons on 2021-02-01 by 9/NQ-UBTVQH14, OFFICIAL");
        Gazetteer after = amendment.appliedTo(before);
        assertThat(after.on(DAY).find(UnitCode.of("00003"))).isEmpty();
        assertThat(after.getDocument("9/NQ-UBTVQH14").issued()).contains(LocalDate.of(2021, 1, 12));
    }

    @Test
    void aUnitFormedOfSeveralHasACodeOfItsOwnUntilOneIsGiven() {
        String clause =
                "1. Thành lập xã Hòa An trên cơ sở nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Hòa Lạc và"
                        + " xã Bình An.";
        Amendment amendment = resolve(clause).orThrow();
        assertThat(transfers(amendment)).containsExactly("00002 -> 9.1.1 ALL ALL", "00003 -> 9.1.1 ALL ALL");
        assertThat(amendment.changes().get(0).note()).isEqualTo("no source gives its code, 9.1.1 stands for it");

        Amendment coded = ResolutionResolver.over(before)
                .withCodes((unit, parent) -> Optional.of(UnitCode.of("00003")))
                .resolve(read(clause), DAY)
                .orThrow();
        assertThat(transfers(coded)).containsExactly("00002 -> 00003 ALL ALL", "00003 -> 00003 ALL ALL");
        assertThat(coded.changes().get(0).note()).isEmpty();
    }

    @Test
    void aUnitFormedOfOneKeepsItsCode() {
        Amendment amendment = resolve("1. Thành lập phường Hòa Lạc thuộc huyện Đức Thọ trên cơ sở toàn bộ diện tích tự"
                        + " nhiên, quy mô dân số của xã Hòa Lạc.")
                .orThrow();
        assertThat(amendment.changes()).extracting(UnitChange::kind).hasToString("[RECLASSIFICATION]");
        assertThat(transfers(amendment)).containsExactly("00002 -> 00002 ALL ALL");
    }

    @Test
    void aRenamedUnitKeepsItsCodeAndParent() {
        Amendment amendment =
                resolve("1. Đổi tên xã Hòa Lạc thành xã Lạc Hồng.").orThrow();
        assertThat(unit(amendment, "00002@2021-02-01").fullName()).isEqualTo("Xã Lạc Hồng");
        assertThat(unit(amendment, "00002@2021-02-01").parent()).contains(UnitCode.of("440"));
        assertThat(amendment.changes()).extracting(UnitChange::kind).hasToString("[RENAMING]");
    }

    @Test
    void aUnitThatGivesAPartGoesOnWithTheRest() {
        Amendment amendment = resolve(
                        "1. Nhập 2,00 km2 diện tích tự nhiên, 500 người của xã Bình An vào xã Hòa Lạc. Sau"
                                + " khi nhập, xã Hòa Lạc có 17,50 km2 diện tích tự nhiên và 5.500 người.",
                        "2. Sau khi điều chỉnh, xã Bình An còn lại 8,00 km2 diện tích tự nhiên và 1.500 người.")
                .value();
        assertThat(transfers(amendment))
                .containsExactly(
                        "00002 -> 00002 ALL ALL",
                        "00003 -> 00002 PART PART 2.0 km2 500 persons",
                        "00003 -> 00003 REST REST");
        assertThat(amendment.changes()).extracting(UnitChange::kind).hasToString("[BOUNDARY_ADJUSTMENT]");
        amendment.appliedTo(before);
    }

    @Test
    void figuresThatMayBeAllOfAUnitAreAProblem() {
        assertThat(problems(
                        resolve("1. Nhập 10,00 km2 diện tích tự nhiên, 2.000 người của xã Bình An vào xã Hòa Lạc.")))
                .containsExactly(
                        "9/NQ-UBTVQH14:8: Điều 1, khoản 1: the text does not say how much of the area of Xã Bình An"
                                + " (00003@2010-01-01) it takes",
                        "9/NQ-UBTVQH14:8: Điều 1, khoản 1: the text does not say how much of the population of Xã Bình An"
                                + " (00003@2010-01-01) it takes");
    }

    @Test
    void aUnitIsDividedBetweenTwo() {
        Amendment amendment = resolve(
                        "1. Sắp xếp một phần diện tích tự nhiên của xã Sơn Lộc và toàn bộ diện tích tự nhiên, quy mô dân"
                                + " số của xã Trung Lộc thành xã mới có tên gọi là xã Hồng Trung.",
                        "2. Sắp xếp phần còn lại của xã Sơn Lộc sau khi sắp xếp theo quy định tại khoản 1 Điều này thành"
                                + " xã mới có tên gọi là xã Hồng Sơn.")
                .orThrow();
        assertThat(transfers(amendment))
                .containsExactly("00005 -> 9.1.1 PART NONE", "00006 -> 9.1.1 ALL ALL", "00005 -> 00005 REST ALL");
        assertThat(unit(amendment, "00005@2021-02-01").name()).isEqualTo("Hồng Sơn");
    }

    @Test
    void aHomonymIsTheOneOfTheDistrictInBracketsOrHeading() {
        assertThat(transfers(resolve("1. Đổi tên xã Tân Dân (huyện Can Lộc) thành xã Tân Lộc.")
                        .orThrow()))
                .containsExactly("00004 -> 00004 ALL ALL");
        assertThat(transfers(resolve("1. Đổi tên xã Tân Dân thuộc huyện Đức Thọ thành xã Tân Thọ.")
                        .orThrow()))
                .containsExactly("00001 -> 00001 ALL ALL");
    }

    @Test
    void aNameThatIsOpenIsAProblemWithItsCandidates() {
        WithProblems<Amendment> resolved =
                resolve("1. Đổi tên xã Tân Dân thành xã Tân Lộc.", "2. Đổi tên xã Không Có thành xã Có.");
        assertThat(problems(resolved))
                .containsExactly(
                        "9/NQ-UBTVQH14:8: Điều 1, khoản 1: xã Tân Dân is one of [Xã Tân Dân (00001@2010-01-01) in Huyện"
                                + " Đức Thọ, Xã Tân Dân (00004@2010-01-01) in Huyện Can Lộc]",
                        "9/NQ-UBTVQH14:10: Điều 1, khoản 2: xã Không Có is not known the day before");
        assertThat(resolved.value().changes()).isEmpty();
    }

    @Test
    void whatDividesAUnitWithAnUnclearClauseIsNotDoneEither() {
        WithProblems<Amendment> resolved = resolve(
                "1. Sắp xếp một phần diện tích tự nhiên của xã Sơn Lộc và toàn bộ diện tích tự nhiên, quy mô dân số của"
                        + " xã Không Có thành xã mới có tên gọi là xã Mới.",
                "2. Sắp xếp phần còn lại của xã Sơn Lộc sau khi sắp xếp theo quy định tại khoản 1 Điều này thành xã mới"
                        + " có tên gọi là xã Hồng Sơn.",
                "3. Đổi tên xã Hòa Lạc thành xã Lạc Hồng.");
        assertThat(problems(resolved))
                .contains(
                        "9/NQ-UBTVQH14:10: Điều 1, khoản 2: nothing is done about xã Hồng Sơn, since it divides a unit"
                                + " with Điều 1, khoản 1, which is not clear");
        assertThat(transfers(resolved.value())).containsExactly("00002 -> 00002 ALL ALL");
    }

    @Test
    void aUnitThatIsTakenTwiceIsAProblem() {
        assertThat(problems(resolve(
                        "1. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Bình An vào xã Hòa Lạc.",
                        "2. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Bình An vào xã Sơn Lộc.")))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(
                                "9/NQ-UBTVQH14:10: Điều 1, khoản 2: the area of Xã Bình An (00003@2010-01-01) goes as"
                                        + " [ALL, ALL] by"));
    }

    @Test
    void severalPartsWithoutARestAreAProblem() {
        WithProblems<Amendment> resolved = resolve(
                "1. Sắp xếp một phần diện tích tự nhiên, quy mô dân số của xã Sơn Lộc và toàn bộ diện tích tự nhiên, quy"
                        + " mô dân số của xã Trung Lộc thành xã mới có tên gọi là xã Hồng Trung.",
                "2. Sắp xếp một phần diện tích tự nhiên, quy mô dân số của xã Sơn Lộc và toàn bộ diện tích tự nhiên, quy"
                        + " mô dân số của xã Tân Dân (huyện Can Lộc) thành xã mới có tên gọi là xã Hồng Tân.");
        assertThat(problems(resolved))
                .containsExactly(
                        "9/NQ-UBTVQH14:8: Điều 1, khoản 1: no clause says what becomes of the rest of Xã Sơn Lộc"
                                + " (00005@2010-01-01), of which 2 clauses take a part",
                        "9/NQ-UBTVQH14:10: Điều 1, khoản 2: nothing is done about Xã Hồng Tân, since it divides a unit with"
                                + " Điều 1, khoản 1, which is not possible");
        assertThat(resolved.value().changes()).isEmpty();
    }

    @Test
    void aUnitOfTwoDistrictsNeedsADistrict() {
        String parts = "toàn bộ diện tích tự nhiên, quy mô dân số của xã Trung Lộc và xã Hòa Lạc.";
        assertThat(problems(resolve("1. Thành lập xã Hồng Hòa trên cơ sở nhập " + parts)))
                .containsExactly("9/NQ-UBTVQH14:8: Điều 1, khoản 1: the unit above xã Hồng Hòa is not clear");
        assertThat(problems(resolve("1. Thành lập xã Hồng Hòa thuộc huyện Can Lộc trên cơ sở nhập " + parts)))
                .isEmpty();
    }

    @Test
    void aCommuneComesUnderAnotherDistrict() {
        Amendment amendment = resolve("1. Chuyển xã Sơn Lộc thuộc huyện Can Lộc về huyện Đức Thọ.")
                .value();
        assertThat(unit(amendment, "00005@2021-02-01").parent()).contains(UnitCode.of("440"));
        assertThat(amendment.changes()).extracting(UnitChange::kind).hasToString("[REASSIGNMENT]");
        amendment.appliedTo(before);
    }

    @Test
    void theCommunesOfADistrictThatEndsComeUnderTheOneThatItGoesInto() {
        Amendment amendment = resolve(
                        "1. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của huyện Can Lộc vào huyện Đức" + " Thọ.")
                .orThrow();
        Gazetteer after = amendment.appliedTo(before);
        assertThat(after.on(DAY).children(UnitCode.of("440")))
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Xã Tân Dân", "Xã Hòa Lạc", "Xã Bình An", "Xã Tân Dân", "Xã Sơn Lộc", "Xã Trung Lộc");
        assertThat(amendment.changes())
                .filteredOn(change -> change.id().equals("2021-02-01:00005"))
                .extracting(UnitChange::note)
                .containsExactly("with Huyện Can Lộc");
    }

    @Test
    void totalsThatDifferFromTheUnitsLeftAreAProblem() {
        String clause = "1. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Bình An vào xã Hòa Lạc.";
        assertThat(problems(resolve(
                        clause, "2. Sau khi sắp xếp, huyện Đức Thọ có 02 đơn vị hành chính cấp xã, gồm 02 xã.")))
                .isEmpty();
        assertThat(problems(resolve(
                        clause, "2. Sau khi sắp xếp, huyện Đức Thọ có 03 đơn vị hành chính cấp xã, gồm 03 xã.")))
                .containsExactly(
                        "9/NQ-UBTVQH14:10: Điều 1, khoản 2: huyện Đức Thọ has 3 units {xã=3} by the act, but 2 by"
                                + " its clauses");
    }

    @Test
    void anActBeforeAKnownChangeOfItsUnitIsAProblem() {
        Amendment first = ResolutionResolver.over(before)
                .resolve(read("1. Đổi tên xã Hòa Lạc thành xã Lạc Hồng."), DAY.plusMonths(1))
                .orThrow();
        WithProblems<Amendment> again = ResolutionResolver.over(first.appliedTo(before))
                .resolve(read("1. Đổi tên xã Hòa Lạc thành xã Lạc Mới."), DAY);
        assertThat(problems(again))
                .containsExactly("9/NQ-UBTVQH14:8: Điều 1, khoản 1: another change of Xã Hòa Lạc (00002@2010-01-01) is"
                        + " known on 2021-03-01, so none on 2021-02-01 can be added");
    }

    @Test
    void anActThatIsKnownAlreadyGivesTheChangesThatAreKnown() {
        String[] clauses = {
            "1. Thành lập xã Hòa An trên cơ sở nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Hòa Lạc và xã Bình"
                    + " An.",
            "2. Đổi tên xã Sơn Lộc thành xã Sơn Mới."
        };
        Gazetteer known = ResolutionResolver.over(before)
                .withCodes((unit, parent) ->
                        unit.name().equals("Hòa An") ? Optional.of(UnitCode.of("00003")) : Optional.empty())
                .resolve(read(clauses), DAY)
                .orThrow()
                .appliedTo(before);
        Gazetteer later = ResolutionResolver.over(known)
                .resolve(read("1. Đổi tên xã Hòa An thành xã An Hòa."), DAY.plusYears(1))
                .orThrow()
                .appliedTo(known);

        Amendment again =
                ResolutionResolver.over(later).resolve(read(clauses), DAY).orThrow();

        assertThat(transfers(again))
                .containsExactly("00002 -> 00003 ALL ALL", "00003 -> 00003 ALL ALL", "00005 -> 00005 ALL ALL");
        assertThat(again.appliedTo(later).units()).isEqualTo(later.units());
        assertThat(again.appliedTo(later).changes())
                .extracting(UnitChange::id)
                .isEqualTo(later.changes().stream().map(UnitChange::id).toList());
    }

    @Test
    void aCodeThatAnotherUnitBearsIsAProblem() {
        WithProblems<Amendment> resolved = ResolutionResolver.over(before)
                .withCodes((unit, parent) -> Optional.of(UnitCode.of("00006")))
                .resolve(read("1. Đổi tên xã Hòa Lạc thành xã Lạc Hồng."), DAY);
        assertThat(problems(resolved))
                .containsExactly(
                        "9/NQ-UBTVQH14:8: Điều 1, khoản 1: the code 00006 of Xã Lạc Hồng is that of Xã Trung Lộc"
                                + " (00006@2010-01-01)");
    }

    @Test
    void aNameThatIsWrittenOtherwiseIsSaidInTheNote() {
        Amendment amendment =
                resolve("1. Đổi tên xã Hoá Lạc thành xã Lạc Hồng.").orThrow();
        assertThat(amendment.changes().get(0).note()).isEqualTo("the text writes Hóa Lạc for Xã Hòa Lạc");
    }

    @Test
    void anUnchangedUnitHasNoChange() {
        assertThat(resolve("1. Xã Sơn Lộc và xã Trung Lộc không thực hiện sắp xếp.")
                        .value()
                        .changes())
                .isEmpty();
    }

    // What is read and written

    private WithProblems<Amendment> resolve(String... clauses) {
        return ResolutionResolver.over(before).resolve(read(clauses), DAY);
    }

    private static Resolution read(String... clauses) {
        String text = "Số: 9/NQ-UBTVQH14\nHà Nội, ngày 12 tháng 01 năm 2021\n\nNGHỊ QUYẾT\n\n"
                + "Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh\n\n"
                + String.join("\n\n", clauses) + "\n";
        return ResolutionReader.read("text", text).value();
    }

    private static List<String> problems(WithProblems<Amendment> resolved) {
        return resolved.problems().stream().map(Problem::toString).toList();
    }

    private static AdministrativeUnit unit(Amendment amendment, String id) {
        return amendment.units().stream()
                .filter(unit -> unit.id().equals(UnitId.parse(id)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> transfers(Amendment amendment) {
        List<String> transfers = new ArrayList<>();
        for (UnitChange change : amendment.changes()) {
            for (Transfer transfer : change.transfers()) {
                StringBuilder text = new StringBuilder(transfer.source().code() + " -> "
                        + transfer.target().code() + " " + transfer.area() + " " + transfer.population());
                transfer.areaKm2().ifPresent(km2 -> text.append(' ').append(km2).append(" km2"));
                transfer.persons()
                        .ifPresent(persons -> text.append(' ').append(persons).append(" persons"));
                transfers.add(text.toString());
            }
        }
        return transfers;
    }
}

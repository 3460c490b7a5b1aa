package vn.donvi.workshop.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.workshop.source.SourceException;

class ActsTest {
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);

    @Test
    void changesBeginOnTheDayInForceIfTheActStatesNoOther() {
        Act act = new ActRows()
                .act("1/NQ", "Thái Bình", "2020-03-01", "")
                .read()
                .find("1/NQ")
                .orElseThrow();

        assertThat(act.begins()).containsExactly(MARCH);
        assertThat(act.basis()).isEqualTo(DateBasis.IN_FORCE);
        assertThat(act.issue()).isEmpty();
    }

    @Test
    void actMayStateAnotherDayForItsChanges() {
        Acts acts = new ActRows()
                .row("1/NQ", "Thái Bình", "2020-03-01", "inferred", "", Map.of("begins", "2020-06-01"))
                .read();

        assertThat(acts.beginning(JUNE, Set.of("Thái Bình")))
                .extracting(Act::number)
                .containsExactly("1/NQ");
        assertThat(acts.beginning(MARCH, Set.of("Thái Bình"))).isEmpty();
        assertThat(acts.find("1/NQ").orElseThrow().basis()).isEqualTo(DateBasis.INFERRED);
    }

    @Test
    void provincesAreWholeNamesWithTheirAccents() {
        Acts acts = new ActRows()
                .act("1277/NQ", "Trà Vinh", "2020-03-01", "")
                .act("1200/NQ", "Phú Yên", "2020-03-01", "")
                .act("2/NQ", "Hà Tây; Vĩnh Phúc", "2020-03-01", "")
                .act("3/NQ", "cả nước", "2020-06-01", "")
                .read();

        assertThat(acts.beginning(MARCH, Set.of("Vinh"))).isEmpty();
        assertThat(acts.beginning(MARCH, Set.of("Phù Yên"))).isEmpty();
        assertThat(acts.beginning(MARCH, Set.of("Phú Yên")))
                .extracting(Act::number)
                .containsExactly("1200/NQ");
        assertThat(acts.beginning(MARCH, Set.of("Hà Nội", "Vĩnh Phúc")))
                .extracting(Act::number)
                .containsExactly("2/NQ");
        assertThat(acts.beginning(JUNE, Set.of("Cà Mau")))
                .extracting(Act::number)
                .containsExactly("3/NQ");
    }

    @Test
    void listShowsAnActOfAProvinceOnAnotherDay() {
        Acts acts = new ActRows()
                .act("892/NQ", "Thái Bình", "2020-03-01", "2020-03-01 2020-06-01")
                .act("933/NQ", "Thanh Hóa", "2020-06-01", "2020-06-01")
                .read();

        assertThat(acts.dayOf(JUNE, Set.of("Thái Bình"))).hasValue(MARCH);
        assertThat(acts.dayOf(JUNE, Set.of("Thanh Hóa"))).hasValue(JUNE);
        assertThat(acts.dayOf(JUNE, Set.of("Cà Mau"))).isEmpty();
    }

    @Test
    void listThatShowsActsOfSeveralDaysForAProvinceStopsTheBuild() {
        Acts acts = new ActRows()
                .act("1/NQ", "Thái Bình", "2020-03-01", "2020-06-01")
                .act("2/NQ", "Thái Bình", "2020-06-01", "2020-06-01")
                .read();

        assertThatThrownBy(() -> acts.dayOf(JUNE, Set.of("Thái Bình")))
                .isInstanceOf(SourceException.class)
                .hasMessage("the list of 2020-06-01 shows acts of [Thái Bình] with several days: [1/NQ [2020-03-01],"
                        + " 2/NQ [2020-06-01]]");
    }

    @Test
    void documentGetsTheDaysOfItsActAndItsSubjectIfItHasNone() {
        Acts acts = new ActRows()
                .row(
                        "1/NQ",
                        "Thái Bình",
                        "2020-03-01",
                        "in_force",
                        "",
                        Map.of("title", "sắp xếp cấp xã", "issued", "2020-02-11", "issued_basis", "stated"))
                .read();
        Document plain = Document.of("1/NQ", DocumentKind.LEGAL, "", "");
        Document titled = Document.of("1/NQ", DocumentKind.LEGAL, "", "Sắp xếp các đơn vị");
        Document other = Document.of("2/NQ", DocumentKind.LEGAL, "", "");

        assertThat(acts.dated(plain).title()).isEqualTo("sắp xếp cấp xã");
        assertThat(acts.dated(titled).title()).isEqualTo("Sắp xếp các đơn vị");
        assertThat(acts.dated(titled).issued()).hasValue(LocalDate.of(2020, 2, 11));
        assertThat(acts.dated(titled).issuedBasis()).hasValue(DateBasis.ISSUED);
        assertThat(acts.dated(titled).inForce()).hasValue(MARCH);
        assertThat(acts.dated(titled).inForceBasis()).hasValue(DateBasis.IN_FORCE);
        assertThat(acts.dated(other)).isEqualTo(other);
        assertThat(Acts.document(acts.all().iterator().next()).issuer()).isEqualTo("Chính phủ");
    }

    @Test
    void actThatBeganBeforeItsIssueStopsTheBuild() {
        assertThatThrownBy(() -> new ActRows()
                        .issued("1/NQ", "Thái Bình", "2020-06-01", "2020-03-01")
                        .read())
                .isInstanceOf(SourceException.class)
                .hasMessage("acts.csv:2: in force before its issue on 2020-06-01");
    }

    @Test
    void actNeedsEvidenceAndANumberOfItsOwn() {
        ActRows without = new ActRows().row("1/NQ", "Thái Bình", "2020-03-01", "in_force", "", Map.of("evidence", " "));
        ActRows twice =
                new ActRows().act("1/NQ", "Thái Bình", "2020-03-01", "").act("1/NQ", "Cà Mau", "2020-03-01", "");

        for (ActRows rows : List.of(without, twice)) {
            assertThatThrownBy(rows::read).isInstanceOf(SourceException.class);
        }
        assertThatThrownBy(twice::read).hasMessage("acts.csv:3: another act 1/NQ");
        assertThatThrownBy(without::read).hasMessage("acts.csv:2: an act needs the evidence for its days");
    }
}

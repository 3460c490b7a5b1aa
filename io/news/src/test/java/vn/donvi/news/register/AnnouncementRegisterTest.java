package vn.donvi.news.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Quality;
import vn.donvi.news.AnnouncementReader;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Stage;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.interpretation.Context;
import vn.donvi.news.interpretation.Interpreter;
import vn.donvi.news.interpretation.SmallNews;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.Session;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitId;

class AnnouncementRegisterTest {
    private static final Gazetteer GAZETTEER = SmallNews.gazetteer();
    private static final PartyRegister EMPTY = PartyRegister.builder(GAZETTEER).build();
    private static final Context CONTEXT = Context.NONE.province("Hà Tĩnh").on(LocalDate.of(2025, 8, 21));

    private static AnnouncementRegister taken(PartyRegister register, Context context, String source, String text) {
        Announcement read = AnnouncementReader.of(GAZETTEER).read("news", text);
        return AnnouncementRegister.of(
                register,
                read,
                Interpreter.of(GAZETTEER).interpret(read, context),
                Document.of(source, DocumentKind.PUBLICATION, "", ""));
    }

    private static AnnouncementRegister taken(String text) {
        return taken(EMPTY, CONTEXT, "Báo A", text);
    }

    /** The entries on party organisations and persons, in short. */
    private static List<String> entries(AnnouncementRegister taken) {
        return taken.entries().stream()
                .filter(entry -> entry.outcome() != RegisterOutcome.NOT_OF_PARTY)
                .map(entry -> entry.outcome() + " "
                        + entry.organization().map(id -> id + ": ").orElse("") + entry.words())
                .toList();
    }

    @Test
    void figuresHaveTheSourceAndTheDayOfTheNews() {
        AnnouncementRegister taken = taken("Đảng bộ xã Đức Thọ có 77 tổ chức đảng trực thuộc với hơn 2.900 đảng viên.");

        assertThat(entries(taken))
                .containsExactly(
                        "RECORDED 18229@2025-07-01: tổ chức đảng trực thuộc 77",
                        "RECORDED 18229@2025-07-01: đảng viên >2900");
        assertThat(taken.register().organizations())
                .extracting(PartyOrganization::toString, PartyOrganization::kind)
                .containsExactly(tuple("Đảng bộ xã Đức Thọ (18229@2025-07-01)", OrganizationKind.DANG_BO_XA));
        assertThat(taken.register().figures()).allSatisfy(figure -> {
            assertThat(figure.source()).isEqualTo("Báo A");
            assertThat(figure.asOf()).contains(LocalDate.of(2025, 8, 21));
            assertThat(figure.quality()).isEqualTo(Quality.OFFICIAL);
        });
        assertThat(taken.register().documents()).containsOnlyKeys("Báo A");
    }

    @Test
    void figureOfAFormerUnitHasNoDay() {
        AnnouncementRegister taken = taken("Đảng bộ xã Tùng Ảnh (cũ) có 612 đảng viên.");

        assertThat(entries(taken)).containsExactly("RECORDED 18238@2004-08-31: đảng viên 612");
        assertThat(taken.register().figures())
                .singleElement()
                .extracting(PartyFigure::asOf)
                .isEqualTo(Optional.empty());
        assertThat(taken.register().organizations())
                .singleElement()
                .extracting(PartyOrganization::kind)
                .isEqualTo(OrganizationKind.DANG_BO);
    }

    @Test
    void valueInDoubtIsSuspectAndSaysWhy() {
        StatedFigure figure = new StatedFigure(
                SmallNews.quote("2,989 đảng viên"),
                Topic.MEMBERS,
                Optional.of(NamedUnit.of("xã", "Đức Thọ")),
                Amount.parse("2989 đảng viên"),
                Stage.ACTUAL,
                "written with a comma between thousands");
        Announcement read = SmallNews.text(SmallNews.list("xã Đức Thọ"), figure);
        AnnouncementRegister taken = AnnouncementRegister.of(
                EMPTY,
                read,
                Interpreter.of(GAZETTEER).interpret(read, CONTEXT),
                Document.of("Báo A", DocumentKind.PUBLICATION, "", ""));

        assertThat(entries(taken))
                .containsExactly(
                        "RECORDED_AS_SUSPECT 18229@2025-07-01: đảng viên 2989, suspect: written with a comma between"
                                + " thousands");
        assertThat(taken.register().figures())
                .extracting(PartyFigure::quality, PartyFigure::note)
                .containsExactly(tuple(Quality.SUSPECT, "written with a comma between thousands"));
    }

    @Test
    void congressThatWasHeldIsASessionWithItsDay() {
        AnnouncementRegister taken =
                taken("Ngày 20/8/2025, Đảng bộ xã Đức Thọ tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ"
                        + " 2025 - 2030. Dự đại hội có 248 đại biểu.");

        assertThat(entries(taken))
                .containsExactly(
                        "RECORDED 18229@2025-07-01: đại hội đại biểu, lần thứ I, nhiệm kỳ 2025 - 2030, 2025-08-20",
                        "RECORDED 18229@2025-07-01: đại biểu dự đại hội 248");
        assertThat(taken.register().sessions()).singleElement().satisfies(session -> {
            assertThat(session.planned()).isFalse();
            assertThat(session.days()).contains(DateRange.of(LocalDate.of(2025, 8, 20), LocalDate.of(2025, 8, 21)));
        });
    }

    @Test
    void congressOfALaterDayIsPlanned() {
        AnnouncementRegister taken =
                taken("Ngày 25/8/2025, Đảng bộ xã Đức Thọ tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030.");

        assertThat(taken.register().sessions())
                .singleElement()
                .extracting(Session::planned)
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đảng bộ xã Hòa Lạc có 900 đảng viên. Đảng bộ xã Tân Dân có 800 đảng viên. | RECORDED 18241@2004-08-31: đảng viên 900",
                "Đảng bộ xã Yên Lạc có 900 đảng viên. | UNKNOWN_UNIT the gazetteer has no such unit: xã Yên Lạc",
                "Toàn Đảng bộ có 900 đảng viên. | NO_UNIT the text does not show the unit",
                "Chi bộ có 12 đảng viên. | NO_UNIT the text does not show the unit",
                "Đồng chí Trần Văn Thử, Bí thư Đảng ủy xã Đức Thọ. | PERSON names of persons are not taken into a register",
                "Dự hội nghị của Đảng bộ xã Đức Thọ có 120 đại biểu. | NO_PLACE the text does not say of which congress they are delegates",
                "Đảng bộ xã Đức Thọ tiến tới Đại hội đại biểu Đảng bộ xã lần thứ II. | NOT_HELD the text names the meeting, and does not say that it was held or when it will be",
                "Đảng bộ xã Đức Thọ có 2.989 đảng viên. Đảng bộ xã Đức Thọ có 2.899 đảng viên. | CONTRADICTED the text has several numbers: 2989 đảng viên, 2899 đảng viên",
                "Đảng bộ xã Đức Thọ có hơn 2.900 đảng viên. Đảng bộ xã Đức Thọ có 2.989 đảng viên. | RECORDED 18229@2025-07-01: đảng viên 2989, with which >2900 agrees",
            })
    void whatIsNotClearIsLeftOutWithTheReason(String text, String entry) {
        assertThat(entries(taken(text))).contains(entry);
    }

    @Test
    void nameOfSeveralUnitsIsLeftOutWithItsCandidates() {
        AnnouncementRegister taken = taken(
                EMPTY, Context.NONE.on(LocalDate.of(2025, 8, 21)), "Báo A", "Đảng bộ xã Tân Dân có 900 đảng viên.");

        assertThat(entries(taken))
                .containsExactly(
                        "AMBIGUOUS_UNIT xã Tân Dân may be one of several: Xã Tân Dân (09001@2025-07-01), Xã Tân Dân"
                                + " (18244@2025-07-01)");
        assertThat(taken.register().figures()).isEmpty();
        assertThat(taken.register().organizations()).isEmpty();
        assertThat(taken.register().documents()).isEmpty();
    }

    @Test
    void organizationRecordedOnOtherDatesIsNotReplaced() {
        PartyOrganization other = PartyOrganization.builder(
                        OrganizationKind.DANG_BO_XA,
                        GAZETTEER.get(UnitId.parse("18229@2025-07-01")),
                        DateRange.from(LocalDate.of(2025, 9, 1)))
                .build();
        PartyRegister later = PartyRegister.builder(GAZETTEER)
                .addOrganizations(List.of(other))
                .build();

        assertThat(entries(taken(later, CONTEXT, "Báo A", "Đảng bộ xã Đức Thọ có 900 đảng viên.")))
                .containsExactly("NO_ORGANIZATION on 2025-08-21 the register has no organisation of Xã Đức Thọ"
                        + " (18229@2025-07-01), but Đảng bộ xã Đức Thọ (18229@2025-09-01) 2025-09-01/..");
    }

    @Test
    void readingTwiceChangesNothingAndAnotherSourceIsAdded() {
        String text = "Đảng bộ xã Đức Thọ có 2.989 đảng viên.";
        PartyRegister once = taken(text).register();
        PartyRegister twice = taken(once, CONTEXT, "Báo A", text).register();
        PartyRegister other = taken(twice, CONTEXT, "Báo B", "Đảng bộ xã Đức Thọ có 2.990 đảng viên.")
                .register();

        assertThat(twice.figures()).isEqualTo(once.figures());
        assertThat(other.figures())
                .extracting(PartyFigure::measure, PartyFigure::value, PartyFigure::source)
                .containsExactly(
                        tuple(PartyMeasure.DANG_VIEN, 2_989L, "Báo A"), tuple(PartyMeasure.DANG_VIEN, 2_990L, "Báo B"));
    }

    @Test
    void everyStatementHasAnEntryInOrder() {
        String text = "Ngày 20/8/2025, xã Đức Thọ rộng 48,93 km2. Đảng bộ xã Đức Thọ có 2.989 đảng viên.";
        AnnouncementRegister taken = taken(text);

        assertThat(taken.entries())
                .extracting(RegisterEntry::statement)
                .isEqualTo(AnnouncementReader.of(GAZETTEER).read("news", text).statements());
    }
}

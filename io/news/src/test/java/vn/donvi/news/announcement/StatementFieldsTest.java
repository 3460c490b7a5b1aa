package vn.donvi.news.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import vn.donvi.change.Extent;
import vn.donvi.measure.Precision;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.tables.schema.BadRowException;

class StatementFieldsTest {
    private static final Quote QUOTE = new Quote(17, 3, 120, "lời văn;\n| \"của\" bài");
    private static final NamedUnit UNIT = NamedUnit.of("xã", "Gò Me")
            .in(List.of(NamedUnit.of("huyện", "Bến Gốm").asFormer()));

    /** One of each kind, with everything that it can have, and again with nothing that it can be without. */
    static final List<Statement> STATEMENTS = List.of(
            Founding.of(
                    QUOTE,
                    UNIT,
                    true,
                    List.of(
                            Founding.Part.of(UNIT),
                            new Founding.Part(
                                    NamedUnit.of("", "Lam Giang"),
                                    Extent.ALL,
                                    Extent.PART,
                                    Optional.of(Amount.parse("2.90 km²")),
                                    Optional.empty()))),
            Founding.of(QUOTE, NamedUnit.of("phường", "5"), false, List.of(Founding.Part.of(UNIT))),
            new StatedFigure(
                    QUOTE,
                    Topic.PARTY_ORGANIZATIONS,
                    Optional.of(UNIT),
                    Amount.parse(">56 chi, đảng bộ trực thuộc"),
                    Stage.PLANNED,
                    "doubtful"),
            new StatedFigure(QUOTE, Topic.SUBORDINATE_UNITS, Optional.empty(), Amount.parse("3 xã"), Stage.ACTUAL, ""),
            new Indicator(
                    QUOTE,
                    "Tổng giá trị sản xuất",
                    new Amount(new BigDecimal("8458730"), "triệu đồng", Precision.APPROXIMATE),
                    true,
                    Optional.of(new BigDecimal("77.9")),
                    Optional.of(new BigDecimal("-12.6")),
                    Optional.of(new BigDecimal("12.50"))),
            new Indicator(
                    QUOTE, "Thu", Amount.parse("5 %"), false, Optional.empty(), Optional.empty(), Optional.empty()),
            new Occasion(
                    QUOTE,
                    "Ban Chấp hành Đảng bộ huyện",
                    Optional.of(UNIT),
                    Ordinals.NONE.withKhoa(26).withLanThu(2).withHoiNghi(24).withNhiemKy(Term.of(2020, 2025))),
            new Occasion(QUOTE, "", Optional.empty(), Ordinals.NONE.withNhiemKy(Term.of(2025, 2030))),
            new PersonNamed(
                    QUOTE,
                    "Trần Văn Thử",
                    List.of(
                            new PostNamed("Bí thư Đảng ủy xã Gò Me", "Bí thư Đảng ủy xã", true),
                            new PostNamed("Chủ tịch HĐND xã", "Chủ tịch HĐND xã", false))),
            new PersonNamed(QUOTE, "Trần Văn Thử", List.of()),
            new DateNamed(QUOTE, PartialDate.parse("--07-17")),
            new PeriodNamed(QUOTE, TimeSpan.parse("2024-01/2024-03")),
            new DocumentNamed(QUOTE, "Nghị quyết", "17-NQ/TU", Optional.of(PartialDate.parse("2020-12-18")), "BCH"),
            new DocumentNamed(QUOTE, "Chỉ thị", "41", Optional.empty(), ""),
            new Meeting(QUOTE, Optional.of(PartialDate.parse("2024-03-19")), "Thường trực Huyện ủy", "Hội nghị"),
            new Meeting(QUOTE, Optional.empty(), "Thường trực Huyện ủy", "Hội nghị"),
            new OrganNamed(QUOTE, "Ban Xây dựng Đảng", Optional.of(UNIT)),
            new OrganNamed(QUOTE, "Ban Xây dựng Đảng", Optional.empty()),
            new UnitsNamed(
                    QUOTE,
                    List.of(
                            UNIT,
                            NamedUnit.of("", "Quảng Thử"),
                            NamedUnit.of("xã", "").asFormer())),
            new Plan(QUOTE, "Kế hoạch", Optional.of(TimeSpan.years(2023, 2030)), Plan.Decision.APPROVED),
            new Plan(QUOTE, "Đề án", Optional.empty(), Plan.Decision.NONE),
            new Founding(QUOTE, UNIT, true, true, Stage.PLANNED, List.of(Founding.Part.of(UNIT))),
            new Founding(QUOTE, UNIT, false, true, Stage.ACTUAL, List.of(Founding.Part.of(UNIT))),
            new UnchangedUnits(QUOTE, List.of(UNIT, NamedUnit.of("phường", "5"))),
            new MovedUnits(QUOTE, List.of(UNIT), NamedUnit.of("thành phố", "Huế")),
            new Reduction(QUOTE, Optional.of(UNIT), Amount.parse("209 xã"), Amount.parse("69 xã")),
            new Reduction(QUOTE, Optional.empty(), Amount.parse("209 xã"), Amount.parse("69 xã")),
            new PartOfWhole(QUOTE, Amount.parse("18 chỉ tiêu"), Amount.parse("20 chỉ tiêu")));

    @ParameterizedTest
    @FieldSource("STATEMENTS")
    void whatIsWrittenIsReadBack(Statement statement) throws BadRowException {
        Map<String, String> fields = StatementFields.of(statement);
        assertThat(StatementFields.NAMES).containsAll(fields.keySet());
        assertThat(StatementFields.read(fields)).isEqualTo(statement);
    }

    @Test
    void everyKindIsWritten() {
        assertThat(STATEMENTS.stream().map(Object::getClass).distinct().count())
                .isEqualTo(Statement.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind   | size         | kind: 'size' is not a kind of statement",
                "line   | 0            | line: '0' is not a whole number from 1 on",
                "column | x            | column: 'x' is not a whole number from 1 on",
                "start  | -1           | start: '-1' is not a whole number from 0 on",
                "words  | ''           | words: must not be empty for members",
                "amount | ''           | amount: must not be empty for members",
                "amount | 3            | amount: '3': expected a number, a blank and a unit, but was '3'",
                "amount | ba xã        | amount: 'ba xã': expected a number, a blank and a unit, but was 'ba xã'",
                "stage  | soon         | stage: 'soon' is not actual, planned or summoned",
                "stage  | ''           | stage: must not be empty for members",
                "posts  | Bí thư       | posts: must be empty for members",
            })
    void aFieldThatIsNotRightIsSaid(String field, String value, String problem) {
        Map<String, String> fields = new HashMap<>(StatementFields.of(new StatedFigure(
                QUOTE, Topic.MEMBERS, Optional.of(UNIT), Amount.parse("30 đảng viên"), Stage.ACTUAL, "")));
        fields.put(field, value);
        assertThatThrownBy(() -> StatementFields.read(fields))
                .isInstanceOf(BadRowException.class)
                .hasMessage(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nhiem_ky | 2025    | nhiem_ky: '2025': no term",
                "khoa     | 4000    | khoa: '4000' is above 3999",
                "lan_thu  | I       | lan_thu: 'I' is not a whole number from 1 on",
                "hoi_nghi | 0       | hoi_nghi: '0' is not a whole number from 1 on",
            })
    void anOrdinalThatIsNoneIsSaid(String field, String value, String problem) {
        Map<String, String> fields =
                new HashMap<>(StatementFields.of(new Occasion(QUOTE, "", Optional.empty(), Ordinals.NONE.withKhoa(1))));
        fields.put(field, value);
        assertThatThrownBy(() -> StatementFields.read(fields))
                .isInstanceOf(BadRowException.class)
                .hasMessage(problem);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-17", "2025-07", "2025", "--07-17", "--07", "2024-02-29", "--02-29"})
    void datesPrintAsTheyAreRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2025-13", "2023-02-29", "--02-30", "--13", "17/7", "25", "-7", "''", "--0717"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2030/2023", "2024-03/2024-01", "2024-03/2025", "--03/2024-04", "2024", "--12/--01"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> TimeSpan.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void faultsKeepTheirFactsWhenTheyAreSent() throws IOException, ClassNotFoundException {
        BadRowException bad = catchThrowableOfType(BadRowException.class, () -> StatementFields.read(Map.of()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(bad);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isInstanceOfSatisfying(BadRowException.class, copy -> {
                assertThat(copy).hasMessage(bad.getMessage());
                assertThat(copy.column()).isEqualTo(bad.column());
                assertThat(copy.problem()).isEqualTo(bad.problem());
            });
        }
    }
}

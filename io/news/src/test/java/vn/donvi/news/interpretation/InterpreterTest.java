package vn.donvi.news.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donvi.news.interpretation.SmallNews.date;
import static vn.donvi.news.interpretation.SmallNews.founding;
import static vn.donvi.news.interpretation.SmallNews.list;
import static vn.donvi.news.interpretation.SmallNews.organ;
import static vn.donvi.news.interpretation.SmallNews.quote;
import static vn.donvi.news.interpretation.SmallNews.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.OrganNamed;
import vn.donvi.news.announcement.PersonNamed;
import vn.donvi.news.announcement.PostNamed;
import vn.donvi.news.announcement.Statement;
import vn.donvi.unit.AdministrativeUnit;

class InterpreterTest {
    private static final Interpreter INTERPRETER =
            Interpreter.of(SmallNews.draft().build());
    private static final LocalDate IN_2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Nested
    class Names {
        @Test
        void aNameThatManyBearIsNotGuessed() {
            assertThat(meanings(organ("xã Hòa Lạc")))
                    .containsExactly(
                            "xã Hòa Lạc: [07001@2004-08-31, 07001@2025-07-01, 18241@2004-08-31] 3 of that name;"
                                    + " the text alone does not tell which");
        }

        @Test
        void aNameThatNoUnitBearsHasNoCandidate() {
            assertThat(meanings(organ("xã Hòa Lộc"))).containsExactly("xã Hòa Lộc: [] no unit of that name");
        }

        @Test
        void theWordForTheTypeTellsUnitsOfOneNameApart() {
            assertThat(meanings(organ("thị trấn Đức Thọ"), organ("huyện Đức Thọ")))
                    .containsExactly(
                            "thị trấn Đức Thọ: [18229@2004-08-31] the only one of that name",
                            "huyện Đức Thọ: [440@2004-08-31] the only one of that name");
            assertThat(meanings(organ("Đức Thọ")))
                    .containsExactly("Đức Thọ: [18229@2004-08-31, 18229@2025-07-01, 440@2004-08-31] 3 of that name; the"
                            + " text alone does not tell which");
        }

        @Test
        void accentsThatAreGivenMustBeThoseOfTheName() {
            assertThat(meanings(organ("xã Tùng Ánh"))).containsExactly("xã Tùng Ánh: [] no unit of that name");
            assertThat(meanings(organ("xã Tung Anh")))
                    .containsExactly("xã Tung Anh: [18238@2004-08-31] the only one of that name");
        }

        @Test
        void aUnitInBracketsLiesAroundIt() {
            assertThat(meanings(Context.NONE.on(IN_2024), organ("xã Hòa Lạc (huyện Đức Thọ)")))
                    .containsExactly("xã Hòa Lạc (huyện Đức Thọ): [18241@2004-08-31] the only one of that name on"
                            + " 2024-01-01 in [huyện Đức Thọ]");
            assertThat(meanings(Context.NONE.on(IN_2024), organ("xã Tân Dĩnh (huyện Đức Thọ)")))
                    .containsExactly("xã Tân Dĩnh (huyện Đức Thọ): [] no unit of that name on 2024-01-01");
            assertThat(meanings(Context.NONE.on(REFORM), organ("xã Đức Thọ (Hà Tĩnh)")))
                    .containsExactly("xã Đức Thọ (Hà Tĩnh): [18229@2025-07-01] the only one of that name on"
                            + " 2025-07-01 in [Hà Tĩnh]");
            assertThat(meanings(Context.NONE.on(REFORM), organ("xã Hòa Lạc (Hà Tĩnh)")))
                    .containsExactly(
                            "xã Hòa Lạc (Hà Tĩnh): [18241@2004-08-31] the only one of that name that ended shortly"
                                    + " before 2025-07-01 in [Hà Tĩnh]");
        }

        @Test
        void aUnitNamedTwiceHasOneMeaning() {
            assertThat(meanings(organ("xã Tân Dĩnh"), organ("xã Tân Dĩnh")))
                    .containsExactly("xã Tân Dĩnh: [07002@2004-08-31] the only one of that name");
        }

        @Test
        void aWordForATypeWithoutANameMeansNoUnit() {
            assertThat(meanings(organ("xã"))).isEmpty();
        }
    }

    @Nested
    class Places {
        @Test
        void theProvinceOfTheContextDecidesByNameOrCode() {
            Context inHaTinh = Context.NONE.province("Hà Tĩnh");
            assertThat(meanings(inHaTinh, organ("xã Hòa Lạc")))
                    .containsExactly("xã Hòa Lạc: [18241@2004-08-31] the only one of that name in Hà Tĩnh");
            assertThat(meanings(Context.NONE.province("42"), organ("xã Hòa Lạc")))
                    .containsExactly("xã Hòa Lạc: [18241@2004-08-31] the only one of that name in 42");
        }

        @Test
        void theProvinceIncludesOneThatWentIntoItAsAWhole() {
            Context today = Context.NONE.province("Bắc Ninh");
            assertThat(meanings(today.on(IN_2024), organ("xã Tân Dĩnh")))
                    .containsExactly("xã Tân Dĩnh: [07002@2004-08-31] the only one of that name on 2024-01-01 in Bắc"
                            + " Ninh and what went into it, Tỉnh Bắc Giang");
            assertThat(meanings(today, organ("xã Hòa Lạc")))
                    .containsExactly("xã Hòa Lạc: [07001@2004-08-31, 07001@2025-07-01] 2 of that name in Bắc Ninh and"
                            + " what went into it, Tỉnh Bắc Giang; the text alone does not tell which");
            assertThat(meanings(today.on(REFORM), organ("xã Hòa Lạc")))
                    .containsExactly(
                            "xã Hòa Lạc: [07001@2025-07-01] the only one of that name on 2025-07-01 in Bắc Ninh");
        }

        @Test
        void theProvinceDoesNotIncludeOneThatGaveItAPart() {
            assertThat(meanings(Context.NONE.province("Hà Nội"), organ("xã Đạo Trù")))
                    .containsExactly("xã Đạo Trù: [] no unit of that name in Hà Nội");
            assertThat(meanings(Context.NONE.province("Vĩnh Phúc"), organ("xã Đạo Trù")))
                    .containsExactly("xã Đạo Trù: [08914@2004-08-31] the only one of that name in Vĩnh Phúc");
        }

        @Test
        void aProvinceOrDistrictThatNoUnitIsCalledIsRefused() {
            assertThatThrownBy(() -> meanings(Context.NONE.province("Atlantis"), organ("xã Hòa Lạc")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no province of any date is called 'Atlantis'");
            assertThatThrownBy(() -> meanings(Context.NONE.district("Hà Tĩnh"), organ("xã Hòa Lạc")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no district of any date is called 'Hà Tĩnh'");
        }

        @Test
        void theProvinceIsTakenInFullShortOrWithoutAccents() {
            for (String name : List.of("tỉnh Hà Tĩnh", "Tỉnh Hà Tĩnh", "ha tinh", "T. Hà Tĩnh")) {
                assertThat(meanings(Context.NONE.province(name), organ("xã Hòa Lạc")))
                        .containsExactly("xã Hòa Lạc: [18241@2004-08-31] the only one of that name in " + name);
            }
        }

        @Test
        void theDistrictOfTheContextDecides() {
            assertThat(meanings(Context.NONE.district("Đức Thọ"), organ("xã Hòa Lạc")))
                    .containsExactly("xã Hòa Lạc: [18241@2004-08-31] the only one of that name in Đức Thọ");
        }

        @Test
        void aCommuneThatWasFormedFromCommunesOfTheDistrictCountsAsInIt() {
            assertThat(meanings(Context.NONE.district("Đức Thọ").on(REFORM), organ("xã Tân Dân")))
                    .containsExactly(
                            "xã Tân Dân: [18244@2025-07-01] the only one of that name on 2025-07-01 in Đức Thọ");
        }

        @Test
        void theDistrictThatTheTextNamesDecides() {
            assertThat(meanings(Context.NONE.on(IN_2024), organ("xã Hòa Lạc"), organ("huyện Lạng Giang")))
                    .containsExactly(
                            "xã Hòa Lạc: [07001@2004-08-31] one of 2 of that name on 2024-01-01; the text names"
                                    + " Huyện Lạng Giang",
                            "huyện Lạng Giang: [213@2004-08-31] the only one of that name on 2024-01-01");
        }

        @Test
        void twoPlacesThatBothHaveTheNameDecideNothing() {
            assertThat(meanings(
                            Context.NONE.on(IN_2024),
                            organ("xã Hòa Lạc"),
                            organ("huyện Lạng Giang"),
                            organ("huyện Đức Thọ")))
                    .containsExactly(
                            "xã Hòa Lạc: [07001@2004-08-31, 18241@2004-08-31] 2 of that name on 2024-01-01; the"
                                    + " text alone does not tell which",
                            "huyện Lạng Giang: [213@2004-08-31] the only one of that name on 2024-01-01",
                            "huyện Đức Thọ: [440@2004-08-31] the only one of that name on 2024-01-01");
        }
    }

    @Nested
    class Dates {
        @Test
        void theFirstWholeDateOfTheTextCounts() {
            Interpretation read = interpret(
                    Context.NONE,
                    date("--07-17"),
                    date("2025"),
                    date("2024-01-01"),
                    date("2025-08-01"),
                    organ("xã Tân Dân"));
            assertThat(read.date()).contains(IN_2024);
            assertThat(lines(read))
                    .containsExactly(
                            "xã Tân Dân: [09001@2004-08-31, 18244@2004-08-31] 2 of that name on 2024-01-01; the"
                                    + " text alone does not tell which");
        }

        @Test
        void aDateBeforeTheGazetteerBeginsIsPassedOver() {
            assertThat(interpret(Context.NONE, date("1945-09-02"), date("2024-01-01"))
                            .date())
                    .contains(IN_2024);
            assertThat(interpret(Context.NONE, date("1945-09-02")).date()).isEmpty();
        }

        @Test
        void theDateOfTheContextCountsMoreThanThatOfTheText() {
            assertThat(meanings(Context.NONE.on(REFORM), date("2024-01-01"), organ("xã Hòa Lạc")))
                    .containsExactly("xã Hòa Lạc: [07001@2025-07-01] the only one of that name on 2025-07-01");
        }

        @Test
        void aFormerUnitHasEndedByTheDate() {
            assertThat(meanings(Context.NONE.on(REFORM).province("42"), organ("xã Hòa Lạc cũ")))
                    .containsExactly(
                            "xã Hòa Lạc cũ: [18241@2004-08-31] the only one of that name that ended shortly before"
                                    + " 2025-07-01 in 42");
            assertThat(meanings(Context.NONE.on(IN_2024).province("42"), organ("xã Hòa Lạc cũ")))
                    .containsExactly("xã Hòa Lạc cũ: [] no unit of that name on 2024-01-01 in 42");
            assertThat(meanings(Context.NONE.province("42"), organ("xã Tân Dân cũ")))
                    .containsExactly("xã Tân Dân cũ: [18244@2004-08-31] the only one of that name in 42");
        }
    }

    @Nested
    class Foundings {
        @Test
        void theUnitIsTheOneFormedFromAllThatTheTextNames() {
            assertThat(meanings(founding("xã Tân Dân", "xã Tân Dân", "xã Liên Bão")))
                    .containsExactly(
                            "xã Tân Dân: [09001@2025-07-01] the only one of that name formed from all 2 named",
                            "xã Tân Dân (part): [09001@2004-08-31] went into Xã Tân Dân (09001@2025-07-01)",
                            "xã Liên Bão (part): [09002@2004-08-31] went into Xã Tân Dân (09001@2025-07-01)");
        }

        @Test
        void thePartsNeedNotBeComplete() {
            assertThat(meanings(founding("xã Đức Thọ", "thị trấn Đức Thọ")))
                    .containsExactly(
                            "xã Đức Thọ: [18229@2025-07-01] the only one of that name formed from all 1 named",
                            "thị trấn Đức Thọ (part): [18229@2004-08-31] went into Xã Đức Thọ (18229@2025-07-01)");
        }

        @Test
        void aFoundingThatTwoUnitsFitStaysOpen() {
            assertThat(meanings(founding("xã Tân Dân", "xã Tân Dân")))
                    .containsExactly(
                            "xã Tân Dân: [09001@2025-07-01, 18244@2025-07-01] 2 of that name were formed from"
                                    + " units of these names",
                            "xã Tân Dân (part): [09001@2004-08-31, 09001@2025-07-01, 18244@2004-08-31,"
                                    + " 18244@2025-07-01] 4 of that name; the text alone does not tell which");
        }

        @Test
        void aFoundingFromOthersThanTheGazetteerSaysIsNotBelieved() {
            assertThat(meanings(founding("xã Đức Thọ", "xã Tùng Ảnh", "xã Liên Bão")))
                    .containsExactly(
                            "xã Đức Thọ: [18229@2025-07-01] none of that name was formed from all that the text says",
                            "xã Tùng Ảnh (part): [18238@2004-08-31] the only one of that name",
                            "xã Liên Bão (part): [09002@2004-08-31] the only one of that name");
        }

        @Test
        void theUnitMeansTheSameElsewhereInTheText() {
            assertThat(meanings(founding("xã Tân Dân", "xã Liên Bão"), list("xã Tân Dân", "xã Đạo Trù")))
                    .containsExactly(
                            "xã Tân Dân: [09001@2025-07-01] the only one of that name formed from all 1 named",
                            "xã Liên Bão (part): [09002@2004-08-31] went into Xã Tân Dân (09001@2025-07-01)",
                            "xã Tân Dân: [09001@2025-07-01] the one that the text means by that name elsewhere",
                            "xã Đạo Trù: [08914@2004-08-31] the only one of that name");
        }
    }

    @Nested
    class Lists {
        @Test
        void theOneParentWithAllOfTheListDecides() {
            assertThat(meanings(Context.NONE.on(IN_2024), list("xã Hòa Lạc", "xã Tùng Ảnh", "xã Tân Dân")))
                    .containsExactly(
                            "xã Hòa Lạc: [18241@2004-08-31] one of 2 of that name on 2024-01-01; only Huyện Đức"
                                    + " Thọ has all 3 of the list",
                            "xã Tùng Ảnh: [18238@2004-08-31] the only one of that name on 2024-01-01",
                            "xã Tân Dân: [18244@2004-08-31] one of 2 of that name on 2024-01-01; only Huyện Đức"
                                    + " Thọ has all 3 of the list");
        }

        @Test
        void theOneUnitThatAllOfTheListWentIntoDecides() {
            assertThat(meanings(Context.NONE.on(REFORM), list("xã Tân Dân", "xã Liên Bão")))
                    .containsExactly(
                            "xã Tân Dân: [09001@2004-08-31] one of 4 of that name on 2025-07-01; all 2 of the list went"
                                    + " into Xã Tân Dân (09001@2025-07-01)",
                            "xã Liên Bão: [09002@2004-08-31] the only one of that name that ended shortly before"
                                    + " 2025-07-01");
        }

        @Test
        void aListThatNoParentHasTogetherDecidesNothing() {
            assertThat(meanings(Context.NONE.on(IN_2024), list("xã Tân Dân", "xã Tân Dĩnh")))
                    .containsExactly(
                            "xã Tân Dân: [09001@2004-08-31, 18244@2004-08-31] 2 of that name on 2024-01-01; the"
                                    + " text alone does not tell which",
                            "xã Tân Dĩnh: [07002@2004-08-31] the only one of that name on 2024-01-01");
        }

        @Test
        void aListOfOneIsANameLikeOthers() {
            assertThat(meanings(Context.NONE.on(IN_2024), list("xã Tân Dĩnh")))
                    .containsExactly("xã Tân Dĩnh: [07002@2004-08-31] the only one of that name on 2024-01-01");
        }
    }

    @Nested
    class UnnamedUnits {
        @Test
        void theWordsForTypesInOrgansAndPostsAreThoseOfUnnamedUnits() {
            Statement office = new OrganNamed(quote("Văn phòng Huyện ủy"), "Văn phòng Huyện ủy", Optional.empty());
            Statement committee =
                    new OrganNamed(quote("Ban Thường vụ Thành ủy"), "Ban Thường vụ Thành ủy", Optional.empty());
            Statement person = new PersonNamed(
                    quote("đồng chí A"), "A", List.of(new PostNamed("Chủ tịch UBND xã", "Chủ tịch UBND xã", false)));
            assertThat(interpret(Context.NONE, office, committee, person).unnamed())
                    .containsExactly("thành phố", "huyện", "xã");
        }

        @Test
        void aTypeOfWhichAUnitIsNamedIsNotUnnamed() {
            Statement office = new OrganNamed(quote("Đảng ủy xã"), "Đảng ủy xã", Optional.empty());
            Statement person = new PersonNamed(
                    quote("đồng chí A"),
                    "A",
                    List.of(new PostNamed("Bí thư Huyện ủy Đức Thọ", "Bí thư Huyện ủy", false)));
            assertThat(interpret(Context.NONE, office, person, organ("xã Tân Dĩnh (huyện Lạng Giang)"))
                            .unnamed())
                    .isEmpty();
        }
    }

    @Test
    void aTextWithoutUnitsMeansNone() {
        Interpretation read = interpret(Context.NONE);
        assertThat(read.units()).isEmpty();
        assertThat(read.unnamed()).isEmpty();
        assertThat(read.date()).isEmpty();
    }

    @Test
    void theUnitOfANameIsFoundInTheInterpretation() {
        Interpretation read = interpret(Context.NONE, organ("xã Tân Dĩnh"), organ("xã Hòa Lạc"));
        assertThat(read.unit(NamedUnit.of("xã", "Tân Dĩnh")).map(AdministrativeUnit::toString))
                .contains("Xã Tân Dĩnh (07002@2004-08-31)");
        assertThat(read.unit(NamedUnit.of("xã", "Hòa Lạc"))).isEmpty();
        assertThat(read.unit(NamedUnit.of("xã", "Đạo Trù"))).isEmpty();
    }

    private static Interpretation interpret(Context context, Statement... statements) {
        return INTERPRETER.interpret(text(statements), context);
    }

    private static List<String> meanings(Statement... statements) {
        return meanings(Context.NONE, statements);
    }

    private static List<String> meanings(Context context, Statement... statements) {
        return lines(interpret(context, statements));
    }

    private static List<String> lines(Interpretation read) {
        return read.units().stream()
                .map(meaning -> meaning.named() + (meaning.part() ? " (part): " : ": ")
                        + meaning.candidates().stream()
                                .map(unit -> unit.id().toString())
                                .toList()
                        + " " + meaning.reason())
                .toList();
    }
}

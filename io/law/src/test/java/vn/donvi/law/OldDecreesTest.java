package vn.donvi.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.problem.WithProblems;

/** The styles of the decrees and resolutions of 2004 to 2015, with invented units. */
class OldDecreesTest {
    private static final String TOP = """
            CHÍNH PHỦ
            Số: 12/2006/NĐ-CP
            Hà Nội, ngày 05 tháng 4 năm 2006
            NGHỊ ĐỊNH
            Về việc thành lập xã thuộc huyện Núi, tỉnh Sông
            """;

    private static final String INTRODUCTION = TOP + """
            NGHỊ ĐỊNH:
            Điều 1. Nay điều chỉnh địa giới hành chính, thành lập xã thuộc huyện Núi, tỉnh Sông như sau:
            """;

    private static final String END = """

            Điều 2. Nghị định này có hiệu lực thi hành sau 15 ngày, kể từ ngày đăng Công báo. Mọi quy định trước đây trái Nghị định này đều bãi bỏ.
            Điều 3. Chủ tịch Ủy ban nhân dân tỉnh Sông, Bộ trưởng Bộ Nội vụ chịu trách nhiệm thi hành Nghị định này.
            """;

    /** What the clauses of a decree state; each statement without its place. */
    private static List<String> read(String clauses) {
        return statements(INTRODUCTION + clauses + END);
    }

    private static List<String> statements(String text) {
        List<String> statements = new ArrayList<>();
        for (String line : places(text)) {
            statements.add(line.substring(line.indexOf(": ") + 2));
        }
        return statements;
    }

    private static List<String> places(String text) {
        return ResolutionReader.read("decree.txt", text).orThrow().provisions().stream()
                .map(provision -> provision.clause().ref() + ": " + Describe.provision(provision))
                .toList();
    }

    private static List<String> problems(String text) {
        return ResolutionReader.read("decree.txt", text).problems().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void frontMatterOfADecreeIsThatOfAResolution() {
        Resolution decree = ResolutionReader.read("decree.txt", INTRODUCTION + "1. Đổi tên xã Một thành xã Nhất." + END)
                .orThrow();

        assertThat(decree.number()).isEqualTo("12/2006/NĐ-CP");
        assertThat(decree.issuer()).isEqualTo("Chính phủ");
        assertThat(decree.title()).isEqualTo("Về việc thành lập xã thuộc huyện Núi, tỉnh Sông");
        assertThat(decree.issued()).contains(LocalDate.of(2006, 4, 5));
        assertThat(decree.inForce()).isEmpty();
        assertThat(decree.province()).hasToString("tỉnh Sông");
    }

    @Test
    void hectaresAreSquareKilometresAndInhabitantsArePersons() {
        assertThat(read("""
                                1. Thành lập xã Mới thuộc huyện Núi trên cơ sở 1.234,50 ha diện tích tự nhiên và 2.345 nhân khẩu của xã Cũ; 545 ha và 87 nhân khẩu của thị trấn Bến.
                                Xã Mới có 1.779,50 ha diện tích tự nhiên và 2.432 nhân khẩu.
                                Địa giới hành chính xã Mới: Đông giáp xã Cũ; Tây giáp tỉnh Biển."""))
                .containsExactly(
                        "xã Cũ UNKNOWN/UNKNOWN [12.345 km2, 2345 persons], thị trấn Bến UNKNOWN/UNKNOWN [5.45 km2, 87 persons] -> xã Mới (huyện Núi) [17.795 km2, 2432 persons]");
    }

    @Test
    void figuresOfAUnitThatHasSomethingLeftAreThoseOfAPart() {
        assertThat(read("""
                                1. Thành lập xã Mới thuộc huyện Núi trên cơ sở 250 ha diện tích tự nhiên và 900 nhân khẩu của xã Cũ.
                                Sau khi điều chỉnh địa giới hành chính thành lập xã Mới, xã Cũ còn lại 750 ha diện tích tự nhiên và 2.100 nhân khẩu."""))
                .containsExactly(
                        "xã Cũ PART/PART [2.5 km2, 900 persons] -> xã Mới (huyện Núi)",
                        "xã Cũ keeps 7.5 km2, 2100 persons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chia xã Gò thuộc huyện Núi thành xã Gò Đông và xã Gò Tây.",
                "Chia xã Gò thuộc huyện Núi thành hai xã lấy tên là xã Gò Đông và xã Gò Tây.",
                "Chia tách xã Gò thuộc huyện Núi để thành lập xã Gò Đông và xã Gò Tây.",
                "Tách xã Gò thuộc huyện Núi thành 02 xã: Gò Đông và Gò Tây."
            })
    void dividedUnitGivesAPartToEach(String sentence) {
        assertThat(read("1. " + sentence + """

                                - Xã Gò Đông có 500 ha diện tích tự nhiên và 1.000 nhân khẩu;
                                - Xã Gò Tây có 700 ha diện tích tự nhiên và 900 nhân khẩu."""))
                .containsExactly(
                        "xã Gò (huyện Núi) PART/PART -> xã Gò Đông (huyện Núi) [5.0 km2, 1000 persons]",
                        "xã Gò (huyện Núi) PART/PART -> xã Gò Tây (huyện Núi) [7.0 km2, 900 persons]");
    }

    @Test
    void linesOfAListMayHaveOtherSignsOrNone() {
        assertThat(read("""
                                1. Điều chỉnh 1.477 ha diện tích tự nhiên và 950 nhân khẩu của xã Tân thuộc huyện Núi về cho xã Long quản lý.
                                Sau khi điều chỉnh địa giới hành chính:

                                + Xã Tân còn lại 4.906 ha diện tích tự nhiên và 4.539 nhân khẩu;
                                Xã Long có 5.828 ha diện tích tự nhiên và 6.800 nhân khẩu."""))
                .containsExactly(
                        "xã Tân (huyện Núi) PART/PART [14.77 km2, 950 persons] ->> xã Long [58.28 km2, 6800 persons]",
                        "xã Tân keeps 49.06 km2, 4539 persons");
    }

    @Test
    void dashWithinANameIsNoLineOfAList() {
        assertThat(read("1. Đổi tên thị trấn Bà Thử\n- Vũng Thử thành thị trấn Vũng\n- Tàu."))
                .containsExactly("thị trấn Bà Thử - Vũng Thử => thị trấn Vũng - Tàu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mở rộng địa giới hành chính thị xã Cao trên cơ sở điều chỉnh 100 ha diện tích tự nhiên và 200 nhân khẩu của huyện Biển (trong đó: 60 ha diện tích tự nhiên và 150 nhân khẩu của xã Một; 40 ha diện tích tự nhiên và 50 nhân khẩu của xã Ba).",
                "Mở rộng thị xã Cao trên cơ sở 100 ha diện tích tự nhiên và 200 nhân khẩu của huyện Biển, bao gồm 60 ha diện tích tự nhiên và 150 nhân khẩu của xã Một, 40 ha diện tích tự nhiên và 50 nhân khẩu của xã Ba.",
                "Nay mở rộng thị xã Cao bằng cách sáp nhập 100 ha diện tích tự nhiên và 200 nhân khẩu của huyện Biển (gồm: 60 ha diện tích tự nhiên và 150 nhân khẩu của xã Một và 40 ha diện tích tự nhiên và 50 nhân khẩu của xã Ba)."
            })
    void extendedTownTakesWhatIsNamedAndTheCommunesInIt(String sentence) {
        assertThat(read("1. " + sentence))
                .containsExactly(
                        "xã Một UNKNOWN/UNKNOWN [0.6 km2, 150 persons], xã Ba UNKNOWN/UNKNOWN [0.4 km2, 50 persons] ->> thị xã Cao",
                        "huyện Biển UNKNOWN/UNKNOWN [1.0 km2, 200 persons] ->> thị xã Cao");
    }

    @Test
    void communesOfANewTownAreNotLost() {
        assertThat(read("""
                                1. Thành lập thị xã Cao thuộc tỉnh Sông trên cơ sở điều chỉnh 12.628,56 ha diện tích tự nhiên và 57.590 nhân khẩu của huyện Núi (bao gồm toàn bộ diện tích tự nhiên và nhân khẩu của xã Một, xã Hai, thị trấn Ba; 1.468,40 ha diện tích tự nhiên và 7.072 nhân khẩu của xã Bốn).
                                Huyện Núi còn lại 66.379 ha diện tích tự nhiên và 95.681 nhân khẩu (được đổi tên thành huyện Đồi), có 2 đơn vị hành chính trực thuộc, gồm các xã: Bốn, Năm."""))
                .containsExactly(
                        "xã Một, xã Hai, thị trấn Ba, xã Bốn UNKNOWN/UNKNOWN [14.684 km2, 7072 persons] ->> thị xã Cao (tỉnh Sông)",
                        "huyện Núi PART/PART [126.2856 km2, 57590 persons] -> thị xã Cao (tỉnh Sông)",
                        "huyện Núi keeps 663.79 km2, 95681 persons",
                        "huyện Núi => huyện Đồi",
                        "huyện Đồi COMMUNE 2 {xã=2} formed - unchanged -");
    }

    @Test
    void unitsUnderAnotherMustBeAsManyAsTheText() {
        assertThat(problems(INTRODUCTION
                        + "1. Huyện Núi có 100 ha diện tích tự nhiên và 200 nhân khẩu, có 3 đơn vị hành chính trực thuộc là các xã: Một, Hai."
                        + END))
                .containsExactly("decree.txt:8: Điều 1, khoản 1: 2 units are listed, not 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thị trấn Bến - thị trấn huyện lỵ huyện Núi",
                "thị trấn Bến – Thị trấn huyện lỵ huyện Núi",
                "thị trấn Bến (thị trấn huyện lỵ huyện Núi)",
                "thị trấn Bến, thị trấn huyện lỵ của huyện Núi",
                "thị trấn Bến là thị trấn huyện lỵ huyện Núi"
            })
    void townOfADistrictIsInIt(String town) {
        assertThat(read("1. Thành lập " + town
                        + " trên cơ sở 1.890 ha diện tích tự nhiên và 2.986 nhân khẩu của xã Bến."))
                .containsExactly("xã Bến UNKNOWN/UNKNOWN [18.9 km2, 2986 persons] -> thị trấn Bến (huyện Núi)");
    }

    @Test
    void sourceMayHaveARemarkOrBeNoUnit() {
        assertThat(read("""
                                1. Thành lập phường Sáu thuộc thị xã Cao trên cơ sở điều chỉnh 100 ha diện tích tự nhiên và 200 nhân khẩu của xã Một (phần diện tích và nhân khẩu của xã Một thuộc huyện Biển điều chỉnh về thị xã Cao); 1.500 nhân khẩu của khu Liên hợp công nghiệp; 1.350 nhân khẩu là cán bộ chiến sĩ trên địa bàn."""))
                .containsExactly(
                        "xã Một {phần diện tích và nhân khẩu của xã Một thuộc huyện Biển điều chỉnh về thị xã Cao} UNKNOWN/UNKNOWN [1.0 km2, 200 persons], khu Liên hợp công nghiệp NONE/UNKNOWN [- km2, 1500 persons], cán bộ chiến sĩ trên địa bàn NONE/UNKNOWN [- km2, 1350 persons] -> phường Sáu (thị xã Cao)");
    }

    @Test
    void peopleWhoWorkTheLandOfOthersMove() {
        assertThat(read("""
                                1. Điều chỉnh 941 nhân khẩu xâm canh của xã Một về xã Hai quản lý.
                                2. Điều chỉnh 500 nhân khẩu của xã Ba xâm canh trên địa bàn xã Hai về xã Hai quản lý."""))
                .containsExactly(
                        "xã Một NONE/UNKNOWN [- km2, 941 persons] ->> xã Hai",
                        "xã Ba {xâm canh trên địa bàn xã Hai} NONE/UNKNOWN [- km2, 500 persons] ->> xã Hai");
    }

    @Test
    void abolishedUnitsAreNamedAndGoWhereTheSentenceSays() {
        assertThat(read("""
                                1. Giải thể thị trấn Nông trường Cờ Đỏ thuộc huyện Núi.
                                2. Giải thể các xã Một, Hai thuộc huyện Núi để sáp nhập vào xã Ba.
                                3. Giải thể xã Bốn để thành lập thị trấn Bốn."""))
                .containsExactly(
                        "abolished [thị trấn Nông trường Cờ Đỏ (huyện Núi)]",
                        "abolished [xã Một, xã Hai (huyện Núi)]",
                        "xã Một, xã Hai (huyện Núi) ->> xã Ba",
                        "abolished [xã Bốn]",
                        "xã Bốn -> thị trấn Bốn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"và được đổi tên thành", ", đổi tên thành", "và đổi tên thành"})
    void unitThatHasSomethingLeftMayBeRenamed(String words) {
        assertThat(read(
                        "1. Sau khi điều chỉnh địa giới hành chính, xã Một còn lại 100 ha diện tích tự nhiên và 200 nhân khẩu "
                                + words + " xã Nhất."))
                .containsExactly("xã Một keeps 1.0 km2, 200 persons", "xã Một => xã Nhất");
    }

    @Test
    void figuresMayStandInABracketAfterTheUnit() {
        assertThat(read("""
                                1. Điều chỉnh một phần diện tích tự nhiên và dân số của xã Một (100 ha và 200 người) về xã Hai quản lý.
                                2. Điều chỉnh một phần diện tích tự nhiên và dân số của huyện Biển, tỉnh Sông (5.749,81 ha và 27.475 người), gồm toàn bộ diện tích tự nhiên và dân số của xã Ba (3.128,81 ha và 12.667 người), xã Tư (2.621 ha và 14.808 người) về huyện Núi quản lý."""))
                .containsExactly(
                        "xã Một PART/PART [1.0 km2, 200 persons] ->> xã Hai",
                        "xã Ba [31.2881 km2, 12667 persons], xã Tư [26.21 km2, 14808 persons] ->> huyện Núi",
                        "huyện Biển (tỉnh Sông) PART/PART [57.4981 km2, 27475 persons] ->> huyện Núi");
    }

    @Test
    void romanPartsOfAnArticleCountTheirClausesAnew() {
        assertThat(places(INTRODUCTION + """
                                        I. ĐIỀU CHỈNH ĐỊA GIỚI XÃ
                                        1. Điều chỉnh 120 ha diện tích tự nhiên và 30 nhân khẩu của xã Một về xã Hai quản lý.
                                        2. Đổi tên xã Năm thành xã Ngũ.
                                        II. THÀNH LẬP PHƯỜNG
                                        1. Thành lập các phường thuộc thị xã Cao
                                        a) Thành lập phường Ba thuộc thị xã Cao trên cơ sở toàn bộ 1.650,43 ha diện tích tự nhiên và 4.376 nhân khẩu của xã Ba.
                                        b) Thành lập phường Tư trên cơ sở 70 ha diện tích tự nhiên và 80 nhân khẩu của xã Tư.
                                        2. Đổi tên xã Sáu thành xã Lục.""" + END))
                .containsExactly(
                        "Điều 1, mục I, khoản 1: xã Một UNKNOWN/UNKNOWN [1.2 km2, 30 persons] ->> xã Hai",
                        "Điều 1, mục I, khoản 2: xã Năm => xã Ngũ",
                        "Điều 1, mục II, khoản 1, điểm a: xã Ba [16.5043 km2, 4376 persons] -> phường Ba (thị xã Cao)",
                        "Điều 1, mục II, khoản 1, điểm b: xã Tư UNKNOWN/UNKNOWN [0.7 km2, 80 persons] -> phường Tư",
                        "Điều 1, mục II, khoản 2: xã Sáu => xã Lục");
    }

    @Test
    void articleAfterATitleWithoutTheWordsOfEnactmentIsRead() {
        String clause =
                "Thành lập xã Kim thuộc huyện Núi trên cơ sở 10 ha diện tích tự nhiên và 20 nhân khẩu của xã Một.";

        assertThat(statements(TOP + "Điều 1. " + clause + END))
                .containsExactly("xã Một UNKNOWN/UNKNOWN [0.1 km2, 20 persons] -> xã Kim (huyện Núi)");
        assertThat(statements(TOP + "Điều 1.\n" + clause + END)).hasSize(1);
        assertThat(statements(TOP + "Điều 1 - " + clause + END)).hasSize(1);
    }

    @Test
    void headingOfAnArticleThatStatesSomethingIsNoHeading() {
        assertThat(statements(TOP + """
                                        Điều 1. Thành lập xã Kim thuộc huyện Núi trên cơ sở 10 ha diện tích tự nhiên và 20 nhân khẩu của xã Một
                                        1. Xã Kim có 10 ha diện tích tự nhiên và 20 nhân khẩu."""))
                .containsExactly(
                        "xã Một UNKNOWN/UNKNOWN [0.1 km2, 20 persons] -> xã Kim (huyện Núi)",
                        "xã Kim has 0.1 km2, 20 persons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giao xã Ba cho huyện Biển.",
                "Chia lại ranh giới giữa xã Một và xã Hai.",
                "Thành lập xã Kim trên cơ sở 10 ha của xã Một (trong đó: theo bản đồ kèm theo).",
                "Điều chỉnh 10 ha diện tích tự nhiên của xã Một (10 ha hoặc hơn) về xã Hai.",
                "Mở rộng thị trấn Bến về phía Nam."
            })
    void whatIsNotUnderstoodIsSaidWithItsPlace(String sentence) {
        WithProblems<Resolution> read = ResolutionReader.read("decree.txt", INTRODUCTION + "1. " + sentence + END);

        assertThat(read.problems())
                .extracting(Object::toString)
                .anyMatch(problem -> problem.startsWith("decree.txt:8: Điều 1, khoản 1: not understood"));
        assertThat(read.value().provisions()).isEmpty();
    }
}

package vn.donvi.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementFields;

/**
 * Over random recombinations of the sentences of the grammar: each number and each unit of a text is in a statement, or it is
 * listed as not understood.
 */
class NothingVanishesTest {
    private static final String[] SUBJECTS = {
        "Xã Gò Me",
        "Phường Trúc Nam",
        "Đảng bộ xã Lam Giang",
        "Tỉnh Sông Thử",
        "Sau sắp xếp, xã Sơn Kim 1",
        "Đại hội",
        "Các xã Sơn Thử và Trúc Đông",
        "Tại huyện Bến Gốm, xã Gò Me",
        "Xã",
        "Từ hai xã Sơn Thử và Trúc Đông",
    };
    private static final String[] VERBS = {
        "được thành lập trên cơ sở",
        "gồm toàn bộ",
        "hợp nhất với",
        "nhập toàn bộ vào",
        "do",
        "ra đời sau khi sáp nhập",
        "có",
        "giảm từ 209 xuống còn 69",
        "giữ nguyên",
        ": toàn bộ",
        "tiếp nhận",
        "chuyển về",
        "lấy toàn bộ của",
        "thay cho",
        "rộng",
    };
    private static final String[] OBJECTS = {
        "3 xã: Hồng Thử, Hồng Me, Hồng Lam",
        "toàn bộ diện tích 5,12 km2, dân số 3.456 người của xã Hồng Thử",
        "Phường 6 (0,88 km2 diện tích tự nhiên, 7.263 người), Phường 7 (1,2 km2; 8.100 người) và Phường 8",
        "một phần 2,5 km2 của xã Hồng Thử; và phần còn lại của xã Hồng Me",
        "48 chi bộ với 1.234 đảng viên",
        "diện tích 12,5 km2; 15.678 người",
        "4 đơn vị hành chính cấp xã (3 xã và 1 thị trấn)",
        "huyện Bến Gốm",
        "hai xã Hồng Thử, Hồng Me; 12/15 chỉ tiêu",
        "xã Hồng Thử cũ (huyện Bến Gốm), thị trấn Hồng Me",
        "từ 5.000 đến 7.000 dân",
        "xã Hồng Thử và 3 xã khác",
        "39,99km2, 19 nghìn dân",
    };
    private static final String[] ENDS = {
        ".",
        "; xã Hồng Lam có 9.876 dân.",
        " sáp nhập thành xã Hồng Nam, rộng 33,3 km2.",
        " vào phường Hồng Nam.",
        " với 77 tổ chức đảng và 2.989 đảng viên.",
        ", trong đó 60 xã và 9 phường.",
        " thành xã mới có tên gọi là xã Hồng Nam; phường Hồng Lam gồm 5 phường Hồng Đông, Hồng Tây.",
        ", tăng 12,6%, đạt 8.458 tỷ đồng.",
    };
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d\\p{L}])\\d+(?:[.,]\\d+)*");
    private static final Pattern NAME =
            Pattern.compile("(?:Hồng|Gò|Trúc|Lam|Sông|Sơn|Bến) (?:Thử|Me|Lam|Nam|Đông|Tây|Giang|Gốm|Kim)");
    private static final Set<String> PLACE = Set.of("words", "line", "column", "start");

    @Test
    void everyNumberAndEveryUnitIsStatedOrListed() {
        Random random = new Random(19);
        List<String> vanished = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            String text =
                    one(SUBJECTS, random) + " " + one(VERBS, random) + " " + one(OBJECTS, random) + one(ENDS, random);
            Announcement read = AnnouncementReader.withoutGazetteer().read("news", text);
            String said = said(read);
            String left = " "
                    + String.join(
                            " ",
                            read.notUnderstood().stream()
                                    .flatMap(each -> each.left().stream())
                                    .toList()) + " ";
            Matcher numbers = NUMBER.matcher(text);
            while (numbers.find()) {
                boolean list = text.substring(numbers.end()).matches("(?s) (xã|phường): .*|(?s) (xã|phường) [A-ZĐ].*");
                if (!list
                        && !isIn(said, value(numbers.group()))
                        && !left.matches(".*[ ]" + Pattern.quote(numbers.group()) + "%?[ ].*")) {
                    vanished.add(numbers.group() + " of: " + text);
                }
            }
            Matcher names = NAME.matcher(text);
            while (names.find()) {
                if (!said.contains(names.group())) {
                    vanished.add(names.group() + " of: " + text);
                }
            }
        }
        assertThat(vanished).isEmpty();
    }

    @Test
    void theNumberOfAListIsListedIfItIsNotThatOfItsUnits() {
        Announcement read = AnnouncementReader.withoutGazetteer()
                .read("news", "Xã Gò Me được thành lập trên cơ sở 5 xã: Sơn Thử, Lam Giang.");
        assertThat(Said.left(read)).containsExactly("1:1 [5]");
    }

    /** Everything in the statements but their places and words. */
    private static String said(Announcement read) {
        StringBuilder said = new StringBuilder();
        for (Statement statement : read.statements()) {
            for (Map.Entry<String, String> field : StatementFields.of(statement).entrySet()) {
                said.append(PLACE.contains(field.getKey()) ? "" : " " + field.getValue());
            }
        }
        return said.toString();
    }

    private static boolean isIn(String said, String value) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(value) + "(?![\\d.])")
                        .matcher(said)
                        .find()
                || said.contains(value + "000 ");
    }

    private static String value(String number) {
        return number.replace(".", "").replace(',', '.');
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}

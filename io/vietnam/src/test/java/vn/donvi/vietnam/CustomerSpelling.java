package vn.donvi.vietnam;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.donvi.address.name.NameFormat;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/** Writes addresses as customers do: abbreviated, without types or accents, in any case, with streets and postal codes. */
final class CustomerSpelling {
    private static final List<String> STREETS = List.of(
            "12 Lê Lợi",
            "Số 5 ngõ 10",
            "59/3A Nguyễn Văn Trỗi",
            "Thôn 3",
            "Tổ 5, khu phố 2",
            "ấp Bình Hòa",
            "123 đường 3/2",
            "Lô B12 KCN",
            "đường Trần Hưng Đạo",
            "xóm Chùa",
            "QL 1A",
            "Nhà số 8, hẻm 45",
            "#7 Trần Phú");

    private final Random random;

    CustomerSpelling(long seed) {
        this.random = new Random(seed);
    }

    /** An address in a commune, of which the units above it are given, the nearest first. */
    String write(AdministrativeUnit commune, List<AdministrativeUnit> parents) {
        String smallest = unit(commune);
        String district = parents.size() > 1 ? unit(parents.get(0)) : "";
        String province = province(parents.get(parents.size() - 1));
        String text;
        if (one(15)) {
            text = join(province, district, smallest);
        } else {
            text = join(smallest, district, province);
            if (one(3)) {
                text = join(STREETS.get(random.nextInt(STREETS.size())), text);
            }
            if (one(8)) {
                text += one(2) ? ", Việt Nam" : ", Vietnam";
            }
            if (one(12)) {
                text += ", " + (10000 + random.nextInt(80000)) + (one(2) ? "0" : "");
            }
        }
        return disturbed(text);
    }

    private String unit(AdministrativeUnit unit) {
        boolean number = Character.isDigit(unit.name().charAt(0));
        return switch (random.nextInt(number ? 5 : 8)) {
            case 0, 1 -> unit.fullName();
            case 2 -> NameFormat.SHORT.format(unit);
            case 3 -> NameFormat.SHORT.format(unit).replace(". ", ".");
            case 4 -> NameFormat.SHORT.format(unit).replace(". ", number ? "" : " ");
            case 5, 6 -> unit.name();
            default -> NameFormat.ENGLISH.format(unit);
        };
    }

    private String province(AdministrativeUnit unit) {
        boolean city = unit.type() == UnitType.THANH_PHO_TRUNG_UONG;
        if (unit.name().equals("Hồ Chí Minh")) {
            return List.of("TP.HCM", "TPHCM", "HCM", "Tp Hồ Chí Minh", "Sài Gòn", "Ho Chi Minh City", "TP. Hồ Chí Minh")
                    .get(random.nextInt(7));
        }
        return switch (random.nextInt(4)) {
            case 0 -> unit.fullName();
            case 1 -> city ? "TP " + unit.name() : "T. " + unit.name();
            default -> unit.name();
        };
    }

    private String join(String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                text.append(text.length() == 0 ? "" : separator()).append(part);
            }
        }
        return text.toString();
    }

    private String separator() {
        return switch (random.nextInt(12)) {
            case 0 -> ",";
            case 1 -> " , ";
            case 2 -> ",, ";
            case 3 -> " - ";
            default -> ", ";
        };
    }

    private String disturbed(String text) {
        return switch (random.nextInt(10)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            case 2 -> NameForm.plain(text);
            case 3 -> NameForm.plain(text).toLowerCase(Locale.ROOT);
            case 4 -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case 5 -> lateTones(text);
            case 6 -> "  " + text.replace(" ", "  ") + " ";
            default -> text;
        };
    }

    /** The older place of tone marks: hoà, thuý. */
    private static String lateTones(String text) {
        return text.replace("òa", "oà")
                .replace("óa", "oá")
                .replace("ọa", "oạ")
                .replace("ỏa", "oả")
                .replace("úy", "uý")
                .replace("ùy", "uỳ")
                .replace("ủy", "uỷ")
                .replace("ụy", "uỵ");
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }
}

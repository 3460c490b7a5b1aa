package vn.donvi.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;

/**
 * Writes the table of a shop's customers: codes of communes in force on 2025-06-30, their addresses in full, by bare
 * names, with abbreviations or without accents, and the names in columns. Always the same for a number of rows.
 */
public final class CustomerTable {
    private static final LocalDate DATE = LocalDate.of(2025, 6, 30);
    private static final String[] STREETS = {
        "Nguyễn Sỹ Sách", "Lê Lợi", "Trần Hưng Đạo", "Hai Bà Trưng", "Cách Mạng Tháng 8", "Điện Biên Phủ", "Hùng Vương"
    };

    private final Random random = new Random(20250701);
    private final Snapshot snapshot;
    private final List<AdministrativeUnit> communes;

    private CustomerTable(Gazetteer gazetteer) {
        this.snapshot = gazetteer.on(DATE);
        this.communes = snapshot.units(UnitLevel.COMMUNE);
    }

    /** Writes a table: file, number of rows. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    static void write(Path file, int rows) throws IOException {
        CustomerTable table = new CustomerTable(VietnamGazetteer.load());
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("id,name,phone,code,address,ward,district,province,amount,note\r\n");
            for (int row = 1; row <= rows; row++) {
                out.write(table.row(row));
            }
        }
    }

    private String row(int row) {
        AdministrativeUnit commune = communes.get(random.nextInt(communes.size()));
        List<AdministrativeUnit> parents = snapshot.parents(commune);
        AdministrativeUnit district = parents.get(0);
        AdministrativeUnit province = parents.get(1);
        String street = (1 + random.nextInt(999)) + " " + STREETS[random.nextInt(STREETS.length)];
        return row + ",Nguyễn Văn " + (char) ('A' + random.nextInt(26)) + ",09"
                + (10_000_000 + random.nextInt(89_999_999))
                + "," + commune.code() + ",\"" + street + ", " + address(commune, district, province) + "\","
                + commune.fullName() + "," + district.fullName() + "," + province.fullName() + ","
                + random.nextInt(10_000_000) + ",\"giao giờ \"\"hành chính\"\"\"\r\n";
    }

    private String address(AdministrativeUnit commune, AdministrativeUnit district, AdministrativeUnit province) {
        String full = commune.fullName() + ", " + district.fullName() + ", " + province.fullName();
        return switch (random.nextInt(4)) {
            case 0 -> full;
            case 1 -> commune.name() + ", " + district.name() + ", " + province.name();
            case 2 ->
                full.replace("Phường ", "P.")
                        .replace("Quận ", "Q.")
                        .replace("Huyện ", "H. ")
                        .replace("Thành phố ", "TP ");
            default -> withoutAccents(full).toLowerCase(Locale.ROOT);
        };
    }

    private static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == 'đ' ? 'd' : c == 'Đ' ? 'D' : c);
            }
        }
        return plain.toString();
    }
}

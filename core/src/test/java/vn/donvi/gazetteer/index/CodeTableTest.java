package vn.donvi.gazetteer.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.donvi.unit.UnitCode;

class CodeTableTest {
    @Test
    void everyCodeHasItsNumberAndNoOtherHasOne() {
        Random random = new Random(1);
        for (int size = 0; size < 300; size++) {
            TreeSet<UnitCode> codes = new TreeSet<>();
            while (codes.size() < size) {
                codes.add(UnitCode.of(Integer.toString(random.nextInt(2_000))));
            }
            UnitCode[] inOrder = codes.toArray(new UnitCode[0]);
            CodeTable table = CodeTable.of(inOrder);
            for (int number = 0; number < size; number++) {
                assertThat(table.find(inOrder[number])).isEqualTo(number);
            }
            for (int other = 0; other < 2_000; other += 7) {
                UnitCode code = UnitCode.of(Integer.toString(other));
                assertThat(table.find(code) == UnitIndex.NONE).isEqualTo(!codes.contains(code));
            }
        }
    }

    /** Aa and BB have the same hash, and so have all texts of the two. */
    @Test
    void codesWithTheSameHashAreToldApart() {
        TreeSet<UnitCode> codes = new TreeSet<>();
        for (int bits = 0; bits < 64; bits++) {
            StringBuilder code = new StringBuilder();
            for (int bit = 0; bit < 6; bit++) {
                code.append((bits >> bit & 1) == 0 ? "Aa" : "BB");
            }
            codes.add(UnitCode.of(code.toString()));
        }
        UnitCode[] inOrder = codes.toArray(new UnitCode[0]);
        CodeTable table = CodeTable.of(inOrder);

        assertThat(codes).hasSize(64);
        assertThat(codes.stream().map(UnitCode::hashCode).distinct()).hasSize(1);
        for (int number = 0; number < inOrder.length; number++) {
            assertThat(table.find(inOrder[number])).isEqualTo(number);
        }
        assertThat(table.find(UnitCode.of("AaAaAaAaAaAb"))).isEqualTo(UnitIndex.NONE);
    }
}

package vn.donvi.law;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.ManyThreads;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.unit.AdministrativeUnit;

class ThreadSafetyTest {
    @Test
    void resolutionsAreReadLikeByOneThread() throws Exception {
        ManyThreads<String> threads = new ManyThreads<>();
        for (AdministrativeUnit unit : RandomHistory.of(11, 20).build().units()) {
            threads.ask(sentence -> ResolutionReader.readPassage("law", String.format(sentence, unit.fullName()))
                    .toString());
        }
        threads.agree(5, () -> "Nhập toàn bộ diện tích tự nhiên, quy mô dân số của %1$s vào %1$s Đông.");
    }
}

package vn.donvi.news.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.news.announcement.NamedUnit;

class SubjectsTest {
    private static final NamedUnit PROVINCE = NamedUnit.of("tỉnh", "Bến Thử");
    private static final NamedUnit COMMUNE = NamedUnit.of("xã", "Gò Me");
    private static final NamedUnit OTHER = NamedUnit.of("xã", "Sơn Thử");

    private final Subjects subjects = new Subjects();

    @Test
    void textWithoutSubjectsIsAboutNone() {
        assertThat(subjects.only()).isNull();
        assertThat(subjects.meant("xã")).isNull();
        assertThat(subjects.founded()).isNull();
    }

    @Test
    void onlySubjectOfTheLowestLevelIsWhatTheTextIsAbout() {
        subjects.add(COMMUNE.in(List.of(PROVINCE)));
        subjects.add(PROVINCE);

        assertThat(subjects.only()).isEqualTo(COMMUNE);
    }

    @Test
    void twoSubjectsOfTheLowestLevelDoNotTell() {
        subjects.add(COMMUNE);
        subjects.add(OTHER);

        assertThat(subjects.only()).isNull();
    }

    @Test
    void bareWordMeansTheLastSubjectWithIt() {
        subjects.add(COMMUNE);
        subjects.addFounded(OTHER);
        subjects.add(PROVINCE);

        assertThat(subjects.meant("xã")).isEqualTo(OTHER);
        assertThat(subjects.meant("tỉnh")).isEqualTo(PROVINCE);
        assertThat(subjects.founded()).isEqualTo(OTHER);
    }
}

package vn.donvi.news;

import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Rooms;

/** The rooms of the module: what is announced, how it is read, the reader, and beside it what it means. */
class ArchitectureTest {
    private static final String ANNOUNCEMENT = "vn.donvi.news.announcement";
    private static final String PROSE = "vn.donvi.news.prose";
    private static final String NAME = "vn.donvi.news.name";
    private static final String STATEMENT = "vn.donvi.news.statement";
    private static final String FIGURE = "vn.donvi.news.figure";
    private static final String INTERPRETATION = "vn.donvi.news.interpretation";

    @Test
    void packagesUseOnlyThoseBelowThem() {
        Rooms.of(AnnouncementReader.class)
                .open(ANNOUNCEMENT)
                .inner(PROSE, ANNOUNCEMENT)
                .inner(NAME, ANNOUNCEMENT, PROSE)
                .inner(STATEMENT, ANNOUNCEMENT, PROSE, NAME)
                .inner(FIGURE, ANNOUNCEMENT, PROSE, NAME)
                .open("vn.donvi.news", ANNOUNCEMENT, PROSE, NAME, STATEMENT, FIGURE)
                .open(INTERPRETATION, ANNOUNCEMENT)
                .open("vn.donvi.news.register", ANNOUNCEMENT, INTERPRETATION)
                .check();
    }
}

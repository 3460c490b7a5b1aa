package vn.donvi.cli.text;

import java.util.List;
import java.util.Optional;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.interpretation.Interpretation;
import vn.donvi.news.interpretation.StatedBalance;
import vn.donvi.news.register.AnnouncementRegister;

/**
 * What a file states, with all that the command finds out about it.
 *
 * @param file the file, as the user gave it
 * @param read its statements
 * @param meaning the units that its names mean
 * @param balances the wholes that can be held against their parts
 * @param taken what was taken into a register; empty if none is asked for
 */
record News(
        String file,
        Announcement read,
        Interpretation meaning,
        List<StatedBalance> balances,
        Optional<AnnouncementRegister> taken) {}

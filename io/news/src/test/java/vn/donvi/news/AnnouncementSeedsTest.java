package vn.donvi.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.SharedSources;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.OrganNamed;
import vn.donvi.news.announcement.PersonNamed;
import vn.donvi.news.announcement.PostNamed;
import vn.donvi.party.Body;
import vn.donvi.party.Organ;
import vn.donvi.party.PostTitle.Sector;

/** Every statement of the five articles from which the project began, and every number that none covers. */
class AnnouncementSeedsTest {
    @Test
    void theCommitteeOfHoaLac() throws IOException {
        Announcement read = AnnouncementReader.withoutGazetteer().read(SharedSources.seed("000"));
        assertThat(Said.lines(read))
                .containsExactly(
                        "1:31 person Đồng Phước An: [Bí thư Đảng ủy, Chủ tịch HĐND xã]",
                        "2:35 person Nguyễn Thị Bích Ngọc: [Phó Bí thư Thường trực Đảng ủy]",
                        "2:99 person Đào Xuân Ban: [Phó Bí thư Đảng ủy, Chủ tịch UBND xã]",
                        "2:209 units [xã Hòa Lạc]",
                        "3:1 meeting 'Ban Chấp hành Đảng bộ xã Hòa Lạc' held 'Hội nghị'",
                        "3:10 organ Ban Chấp hành Đảng bộ xã of xã Hòa Lạc",
                        "3:81 TASKS of xã Hòa Lạc: 6 nội dung chính",
                        "3:218 plan 'Quy chế làm việc của Ban Chấp hành Đảng bộ xã Hòa Lạc' APPROVED",
                        "3:239 occasion Ban Chấp hành Đảng bộ xã of xã Hòa Lạc: nhiệm kỳ 2020 - 2025",
                        "3:420 organ Ban Xây dựng Đảng",
                        "3:439 organ Ủy ban Kiểm tra",
                        "3:456 organ Văn phòng Đảng ủy",
                        "3:475 organ Ủy ban MTTQ Việt Nam xã",
                        "3:508 plan 'Đề án thành lập các Tổ chức cơ sở Đảng trực thuộc Đảng bộ xã Hòa Lạc' DISCUSSED",
                        "3:639 plan 'Chương trình công tác' for 2025/2025 APPROVED",
                        "3:661 period 2025/2025",
                        "3:674 organ Ban Chấp hành Đảng bộ",
                        "3:699 organ Ban Thường vụ Đảng ủy xã",
                        "3:752 plan 'Báo cáo đánh giá tình hình phát triển kinh tế - xã hội' for 2025-01/2025-06 DISCUSSED",
                        "3:807 period 2025-01/2025-06",
                        "3:878 period --07/--12",
                        "3:906 plan 'Kế hoạch kiểm tra, giám sát' for 2025-07/2025-12 APPROVED",
                        "3:934 period 2025-07/2025-12",
                        "4:138 organ Ban Chấp hành Đảng bộ xã",
                        "6:143 period --07/--12",
                        "8:134 occasion Đại hội đại biểu toàn quốc của Đảng: lần thứ XIV");
        assertThat(Said.left(read)).isEmpty();
    }

    @Test
    void theCongressOfDucTho() throws IOException {
        Announcement read = AnnouncementReader.withoutGazetteer().read(SharedSources.seed("001"));
        assertThat(Said.lines(read))
                .containsExactly(
                        "1:67 units [xã Đức Thọ]",
                        "3:18 person Trần Thế Dũng: [Phó Bí thư Thường trực Tỉnh ủy Hà Tĩnh]",
                        "6:1 person Trần Thế Dũng: [Phó Bí thư Thường trực Tỉnh ủy]",
                        "8:1 date --07-17",
                        "8:1 meeting on --07-17 'Ban Thường vụ Tỉnh ủy' held 'duyệt điểm Đại hội đại biểu Đảng bộ xã Đức Thọ lần thứ I nhiệm kỳ 2025 - 2030'",
                        "8:18 organ Ban Thường vụ Tỉnh ủy",
                        "8:59 occasion Đại hội đại biểu Đảng bộ xã of xã Đức Thọ: lần thứ I, nhiệm kỳ 2025 - 2030",
                        "10:1 person Trần Thế Dũng: [Phó Bí thư Thường trực Tỉnh ủy]",
                        "15:1 person Trần Hoài Đức: [Bí thư Đảng ủy xã Đức Thọ]",
                        "17:1 founding xã Đức Thọ <- [thị trấn Đức Thọ, xã Tùng Ảnh (huyện Đức Thọ cũ), xã Hòa Lạc (huyện Đức Thọ cũ), xã Tân Dân (huyện Đức Thọ cũ)]",
                        "17:134 AREA of xã Đức Thọ: 48.93 km²",
                        "17:158 POPULATION of xã Đức Thọ: 40065 người",
                        "17:191 PARTY_ORGANIZATIONS of xã Đức Thọ: 77 tổ chức đảng trực thuộc",
                        "17:222 MEMBERS of xã Đức Thọ: 2989 đảng viên",
                        "20:1 person Nguyễn Đình Hải: [Trưởng ban Nội chính Tỉnh ủy]",
                        "22:72 organ Ban Thường vụ Đảng ủy xã of xã Đức Thọ",
                        "25:1 person Trần Nhật Tân: [Chủ tịch Ủy ban MTTQ tỉnh]",
                        "27:129 TASKS of xã Đức Thọ: 6 nhiệm vụ trọng tâm",
                        "27:153 TASKS of xã Đức Thọ: 3 nhiệm vụ đột phá",
                        "30:1 person Hà Văn Hùng: [Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy]",
                        "35:1 person Dương Tất Thắng: [Phó Chủ tịch UBND tỉnh]",
                        "37:68 WORKS of xã Đức Thọ: 21 công trình",
                        "37:199 occasion Đại hội đại biểu Đảng bộ xã of xã Đức Thọ: khóa I, nhiệm kỳ 2025 - 2030",
                        "37:275 occasion Đảng bộ of Hà Tĩnh: lần thứ XX",
                        "37:305 occasion Đại hội của Đảng: lần thứ XIV",
                        "40:1 person Trần Tú Anh: [Phó Chủ tịch Thường trực HĐND tỉnh]",
                        "42:191 DELEGATES of xã Đức Thọ: 248 đại biểu PLANNED",
                        "45:1 person Trương Thanh Huyền: [Trưởng ban Tổ chức Tỉnh ủy]",
                        "47:141 occasion : nhiệm kỳ 2020 - 2025",
                        "49:20 person Trần Thế Dũng: [Phó Bí thư Thường trực Tỉnh ủy]",
                        "52:1 person Trần Thế Dũng: [Phó Bí thư Thường trực Tỉnh ủy]",
                        "58:18 occasion ĐẠI HỘI ĐẢNG CÁC CẤP: nhiệm kỳ 2025 - 2030");
        assertThat(Said.left(read)).containsExactly("40:1 [2]", "56:1 [2]");
    }

    @Test
    void sevenCommunesOfACityThatIsNotNamed() throws IOException {
        Announcement read = AnnouncementReader.withoutGazetteer().read(SharedSources.seed("002"));
        assertThat(Said.lines(read))
                .containsExactly(
                        "3:1 organ BTV Thành ủy",
                        "3:35 units [xã Dân Chủ, xã Quảng La, xã Bằng Cả, xã Vũ Oai, xã Hòa Bình, xã Tân Dân, xã Kỳ Thượng]",
                        "4:11 date 2021-10-11",
                        "6:1 date --10-11",
                        "6:1 meeting on --10-11 'BTV Thành ủy' held 'Đảng ủy các xã Dân Chủ, Quảng La, Bằng Cả, Vũ Oai, Hòa Bình, Tân Dân, Kỳ Thượng'",
                        "6:120 person Vũ Văn Diện: [Ủy viên BTV Tỉnh ủy, Bí thư Thành ủy, Chủ tịch HĐND thành phố]",
                        "10:92 document Nghị quyết 17-NQ/TU of 2020-12-18 by 'BCH Đảng bộ Thành phố'",
                        "10:183 period 2021/2021",
                        "10:281 plan 'Phương hướng, nhiệm vụ trọng tâm các tháng cuối' for 2021/2021",
                        "10:329 period 2021/2021",
                        "12:1 period 2020/2020",
                        "12:13 period 2021-01/2021-08",
                        "18:74 PARTY_ORGANIZATIONS: 65 tổ chức đảng ! the words do not tell whether those named after it are among them",
                        "18:99 units [Dân Chủ, Quảng La, Bằng Cả, Vũ Oai, Hòa Bình, Tân Dân, Kỳ Thượng]",
                        "18:347 period 2021/2021",
                        "22:1 person Vũ Văn Diện: [Bí thư Thành ủy]",
                        "24:126 period 2021/2021",
                        "24:156 period 2022/2022",
                        "24:388 document Chỉ thị 41 by 'BTV Thành ủy'");
        assertThat(Said.left(read)).containsExactly("4:1 [07, 28, 1984]");
    }

    @Test
    void theConferenceOfGiaLoc() throws IOException {
        Announcement read = AnnouncementReader.withoutGazetteer().read(SharedSources.seed("003"));
        assertThat(Said.lines(read))
                .containsExactly(
                        "1:1 date 2023-10-05",
                        "1:1 meeting on 2023-10-05 'Ban Chấp hành Đảng bộ huyện Gia Lộc khóa XXVI' held 'Hội nghị lần thứ 24'",
                        "1:18 organ Ban Chấp hành Đảng bộ huyện of huyện Gia Lộc",
                        "1:18 occasion Ban Chấp hành Đảng bộ huyện of huyện Gia Lộc: khóa XXVI, hội nghị lần thứ 24",
                        "1:40 units [huyện Gia Lộc]",
                        "2:16 person Nguyễn Thị Ngọc Bích: [Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực HĐND tỉnh]",
                        "4:228 period 2023-10/2023-12",
                        "4:356 organ Ban Thường vụ Huyện ủy",
                        "4:504 period 2023/2030",
                        "4:543 plan 'Kế hoạch, Phương án sắp xếp đơn vị hành chính cấp xã trên địa bàn huyện' for 2023/2030 DISCUSSED",
                        "4:615 period 2023/2030",
                        "5:156 plan 'Kế hoạch phát triển kinh tế - xã hội huyện 5 năm' for 2021/2025",
                        "5:205 period 2021/2025",
                        "5:455 indicator Tổng giá trị sản xuất (estimated): 8458730 triệu đồng plan 77.9 growth 12.6 planned growth 12.5",
                        "5:662 period 2022/2022",
                        "7:1 person Đặng Xuân Thường: [Tỉnh ủy viên, Bí thư Huyện ủy, Chủ tịch HĐND huyện]",
                        "8:30 person Đặng Xuân Thưởng: [TUV, Bí thư Huyện ủy, Chủ tịch HĐND huyện]",
                        "8:592 period 2023/2023",
                        "8:762 period 2023/2023",
                        "9:1 organ Ban Chấp hành Đảng bộ huyện",
                        "9:38 plan 'Kế hoạch, Phương án sắp xếp, sáp nhập các đơn vị hành chính cấp xã trên địa bàn huyện' for 2023/2030 APPROVED",
                        "9:124 period 2023/2030");
        assertThat(Said.left(read)).containsExactly("4:1 [9]");
    }

    @Test
    void theMeetingOfADistrictThatIsNotNamed() throws IOException {
        Announcement read = AnnouncementReader.withoutGazetteer().read(SharedSources.seed("004"));
        assertThat(Said.lines(read))
                .containsExactly(
                        "1:61 organ Trung tâm Chính trị huyện",
                        "3:1 date 2024-03-19",
                        "3:1 meeting on 2024-03-19 'Thường trực Huyện ủy' held 'Hội nghị giao ban với các Ban xây dựng Đảng, Văn phòng Huyện uỷ, Trung tâm Chính trị huyện về đánh giá kết quả thực hiện nhiệm vụ quý I năm 2024, triển khai nhiệm vụ quý II năm 2024'",
                        "3:22 organ Thường trực Huyện ủy",
                        "3:77 organ Ban xây dựng Đảng",
                        "3:96 organ Văn phòng Huyện uỷ",
                        "3:181 period 2024-01/2024-03",
                        "3:217 period 2024-04/2024-06",
                        "3:234 person Hồ Văn Vinh: [Phó Bí thư Thường trực Huyện ủy, Chủ tịch Hội đồng nhân dân huyện]",
                        "5:64 period --01/--03",
                        "5:130 period --04/--06",
                        "5:411 organ Ban Thường vụ Huyện ủy",
                        "7:207 period 2024-01/2024-03",
                        "7:308 organ Ban Chấp hành Đảng bộ huyện",
                        "9:415 period 2024/2024",
                        "9:718 occasion Đại hội đại biểu Mặt trận Tổ quốc cấp xã: nhiệm kỳ 2024 - 2029",
                        "9:921 period 2024/2024",
                        "9:1601 plan 'Quy chế dân chủ ở cơ sở' for 2024/2024",
                        "9:1625 period 2024/2024");
        assertThat(Said.left(read)).isEmpty();
    }

    @Test
    void twoSpellingsOfOneNameAreKeptAndFlagged() throws IOException {
        Announcement read = AnnouncementReader.withoutGazetteer().read(SharedSources.seed("003"));
        assertThat(read.persons().keySet())
                .containsExactly("Nguyễn Thị Ngọc Bích", "Đặng Xuân Thường", "Đặng Xuân Thưởng");
        assertThat(read.doubtfulNames())
                .containsExactly(new Announcement.DoubtfulNames(
                        "Đặng Xuân Thường",
                        "Đặng Xuân Thưởng",
                        new PostNamed("Bí thư Huyện ủy", "Bí thư Huyện ủy", false)));
    }

    @Test
    void anAuthorIsNotTheOneOfTheNameAlike() throws IOException {
        Announcement read = AnnouncementReader.withoutGazetteer().read(SharedSources.seed("004"));
        assertThat(read.persons().keySet()).containsExactly("Hồ Văn Vinh");
        assertThat(read.doubtfulNames()).isEmpty();
    }

    @Test
    void theDeputySecretaryChairsTheCouncil() throws IOException {
        PersonNamed person = AnnouncementReader.withoutGazetteer()
                .read(SharedSources.seed("004"))
                .statements(PersonNamed.class)
                .get(0);
        assertThat(person.posts())
                .flatExtracting(PostNamed::meanings)
                .extracting(post -> post.title().text())
                .containsExactly("Phó Bí thư Thường trực", "Chủ tịch Hội đồng nhân dân");
        assertThat(person.posts())
                .extracting(post -> post.sector().orElseThrow())
                .containsExactly(Sector.PARTY, Sector.COUNCIL);
    }

    @Test
    void everyPostOfTheArticlesIsAKnownOne() throws IOException {
        for (String seed : List.of("000", "001", "002", "003", "004")) {
            Announcement read = AnnouncementReader.withoutGazetteer().read(SharedSources.seed(seed));
            assertThat(read.persons().values())
                    .allSatisfy(posts -> assertThat(posts)
                            .allSatisfy(post ->
                                    assertThat(post.meanings()).as("%s", post).isNotEmpty()));
        }
    }

    @Test
    void organsAndBodiesAreKnown() throws IOException {
        List<OrganNamed> organs = AnnouncementReader.withoutGazetteer()
                .read(SharedSources.seed("000"))
                .statements(OrganNamed.class);
        assertThat(organs)
                .extracting(organ -> organ.organ().map(Organ::text).orElse(""))
                .contains("Ban Xây dựng Đảng", "Văn phòng", "Ủy ban Mặt trận Tổ quốc");
        assertThat(organs)
                .extracting(organ -> organ.body().map(Body::text).orElse(""))
                .contains("Ủy ban Kiểm tra");
    }
}

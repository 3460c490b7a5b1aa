package vn.donvi.cli.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

class TraceCommandTest {
    @Test
    void lineageIsToldByDateWithDocumentsExtentsAndTheLatestFiguresOfWhatIsLeft() {
        assertThat(Run.of("trace", "18301", "--on", "2019-06-01")).isEqualTo(new Run(ExitCode.DONE, """
            * Xã Đức Lạc (18301@2004-08-31), Huyện Đức Thọ, Tỉnh Hà Tĩnh
              in force since 2004-08-31 until 2019-12-31

            2020-01-01  nhập (merger)  819/NQ-UBTVQH14, Điều 1, khoản 3 (date: in force)
              Sắp xếp các đơn vị hành chính cấp xã thuộc tỉnh Hà Tĩnh
            * Xã Đức Lạc (18301@2004-08-31)  toàn bộ, 7.87 km², 3,121 people  ->  Xã Hòa Lạc (18280@2020-01-01)
              Xã Đức Hòa (18280@2004-08-31)  toàn bộ, 8.44 km², 2,542 people  ->  Xã Hòa Lạc (18280@2020-01-01)

            2025-07-01  nhập (merger)  1665/NQ-UBTVQH15, Điều 1, khoản 37 (date: in force)
              Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh năm 2025
              Thị trấn Đức Thọ (18229@2004-08-31)  toàn bộ  ->  Xã Đức Thọ (18229@2025-07-01), Tỉnh Hà Tĩnh
              Xã Hòa Lạc (18280@2020-01-01)        toàn bộ  ->  Xã Đức Thọ (18229@2025-07-01), Tỉnh Hà Tĩnh
              Xã Đức Mới (18300@2007-01-01)        toàn bộ  ->  Xã Đức Thọ (18229@2025-07-01), Tỉnh Hà Tĩnh
              note: the order of the resolution

            => Xã Đức Thọ (18229@2025-07-01), Tỉnh Hà Tĩnh  48.93 km², 37,001 people (census 2019-04-01, derived), 40,064 people (register 2024-12-31)
            """, ""));
    }

    @Test
    void lineageGoesBackToUnitsOfUnknownOrigin() {
        assertThat(Run.of("trace", "18229")).isEqualTo(new Run(ExitCode.DONE, """
            * Xã Đức Thọ (18229@2025-07-01), Tỉnh Hà Tĩnh
              in force since 2025-07-01

            2007-01-01  thành lập (establishment)  GSO-2007 (date: listed)
              Danh mục năm 2007
              origin unknown  ->  Xã Đức Mới (18300@2007-01-01), Huyện Đức Thọ
              note: the list shows it without a document

            2020-01-01  nhập (merger)  819/NQ-UBTVQH14, Điều 1, khoản 3 (date: in force)
              Sắp xếp các đơn vị hành chính cấp xã thuộc tỉnh Hà Tĩnh
              Xã Đức Lạc (18301@2004-08-31), Huyện Đức Thọ  toàn bộ, 7.87 km², 3,121 people  ->  Xã Hòa Lạc (18280@2020-01-01), Huyện Đức Thọ
              Xã Đức Hòa (18280@2004-08-31), Huyện Đức Thọ  toàn bộ, 8.44 km², 2,542 people  ->  Xã Hòa Lạc (18280@2020-01-01), Huyện Đức Thọ

            2025-07-01  nhập (merger)  1665/NQ-UBTVQH15, Điều 1, khoản 37 (date: in force)
              Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh năm 2025
              Thị trấn Đức Thọ (18229@2004-08-31), Huyện Đức Thọ  toàn bộ  ->  * Xã Đức Thọ (18229@2025-07-01)
              Xã Hòa Lạc (18280@2020-01-01), Huyện Đức Thọ        toàn bộ  ->  * Xã Đức Thọ (18229@2025-07-01)
              Xã Đức Mới (18300@2007-01-01), Huyện Đức Thọ        toàn bộ  ->  * Xã Đức Thọ (18229@2025-07-01)
              note: the order of the resolution

            => * Xã Đức Thọ (18229@2025-07-01)  48.93 km², 37,001 people (census 2019-04-01, derived), 40,064 people (register 2024-12-31)
            """, ""));
    }

    @Test
    void unknownSuccessorIsSaid() {
        assertThat(Run.of("trace", "18299", "--on", "2005-01-01")).isEqualTo(new Run(ExitCode.DONE, """
            * Xã Đức Cũ (18299@2004-08-31), Huyện Đức Thọ, Tỉnh Hà Tĩnh
              in force since 2004-08-31 until 2006-03-22

            2006-03-23  giải thể (dissolution)  62/2006/QĐ-TTg (date: issued)
            * Xã Đức Cũ (18299@2004-08-31)  ->  successor unknown
              note: the decision names no successor
            """, ""));
    }

    @Test
    void dividedUnitShowsPartAndRestAndEndsWithoutTheSuspectFigure() {
        assertThat(Run.of("trace", "26737", "--on", "2025-01-01")).isEqualTo(new Run(ExitCode.DONE, """
            * Phường Đa Kao (26737@2004-08-31), Quận 1, Thành phố Hồ Chí Minh
              in force since 2004-08-31 until 2025-06-30

            2025-07-01  sắp xếp (redistribution)  1685/NQ-UBTVQH15 (date: in force)
              Sắp xếp các đơn vị hành chính cấp xã của Thành phố Hồ Chí Minh năm 2025
              Phường Tân Định (26734@2004-08-31)  toàn bộ             ->  Phường Tân Định (26734@2025-07-01), Thành phố Hồ Chí Minh
            * Phường Đa Kao (26737@2004-08-31)    phần còn lại        ->  Phường Tân Định (26734@2025-07-01), Thành phố Hồ Chí Minh
            * Phường Đa Kao (26737@2004-08-31)    một phần, 0.25 km²  ->  Phường Sài Gòn (26740@2025-07-01), Thành phố Hồ Chí Minh
              Phường Bến Nghé (26740@2004-08-31)  toàn bộ             ->  Phường Sài Gòn (26740@2025-07-01), Thành phố Hồ Chí Minh

            => Phường Tân Định (26734@2025-07-01), Thành phố Hồ Chí Minh
            => Phường Sài Gòn (26740@2025-07-01), Thành phố Hồ Chí Minh
            """, ""));
    }

    @Test
    void abolishedDistrictHasNoSuccessor() {
        assertThat(Run.of("trace", "440", "--on", "2010-01-01")).isEqualTo(new Run(ExitCode.DONE, """
            * Huyện Đức Thọ (440@2004-08-31), Tỉnh Hà Tĩnh
              in force since 2004-08-31 until 2025-06-30

            2025-07-01  giải thể (dissolution)  1665/NQ-UBTVQH15, Điều 1, khoản 37 (date: in force)
              Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh năm 2025
            * Huyện Đức Thọ (440@2004-08-31)  ->  no successor
              note: districts were abolished
            """, ""));
    }

    @Test
    void unitWithoutChangesHasNone() {
        assertThat(Run.of("trace", "42", "--on", "2026-01-01"))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        """
                        * Tỉnh Hà Tĩnh (42@2004-08-31)
                          in force since 2004-08-31

                        no change is known

                        => * Tỉnh Hà Tĩnh (42@2004-08-31)
                        """,
                        "donvi: changes are known until 2025-07-01; 2026-01-01 is answered as of that day\n"));
    }

    @Test
    void csvHasARowForEachTransfer() {
        assertThat(Run.of("trace", "18301", "--on", "2019-06-01", "--format", "csv"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province
                    2020-01-01,merger,819/NQ-UBTVQH14,"Điều 1, khoản 3",18301@2004-08-31,Xã Đức Lạc,all,all,18280@2020-01-01,Xã Hòa Lạc,7.87,3121,42,42
                    2020-01-01,merger,819/NQ-UBTVQH14,"Điều 1, khoản 3",18280@2004-08-31,Xã Đức Hòa,all,all,18280@2020-01-01,Xã Hòa Lạc,8.44,2542,42,42
                    2025-07-01,merger,1665/NQ-UBTVQH15,"Điều 1, khoản 37",18229@2004-08-31,Thị trấn Đức Thọ,all,all,18229@2025-07-01,Xã Đức Thọ,,,42,42
                    2025-07-01,merger,1665/NQ-UBTVQH15,"Điều 1, khoản 37",18280@2020-01-01,Xã Hòa Lạc,all,all,18229@2025-07-01,Xã Đức Thọ,,,42,42
                    2025-07-01,merger,1665/NQ-UBTVQH15,"Điều 1, khoản 37",18300@2007-01-01,Xã Đức Mới,all,all,18229@2025-07-01,Xã Đức Thọ,,,42,42
                    """, ""));
    }

    @Test
    void jsonHasUnitsAndSteps() {
        assertThat(Run.of("trace", "26737", "--on", "2025-01-01", "--format", "json"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    {
                      "unit": "26737@2004-08-31",
                      "units": [
                        {
                          "id": "26734@2004-08-31",
                          "code": "26734",
                          "name": "Phường Tân Định",
                          "type": "phường",
                          "level": "commune",
                          "parent": "760",
                          "since": "2004-08-31",
                          "until": "2025-07-01"
                        },
                        {
                          "id": "26734@2025-07-01",
                          "code": "26734",
                          "name": "Phường Tân Định",
                          "type": "phường",
                          "level": "commune",
                          "parent": "79",
                          "since": "2025-07-01",
                          "until": null
                        },
                        {
                          "id": "26737@2004-08-31",
                          "code": "26737",
                          "name": "Phường Đa Kao",
                          "type": "phường",
                          "level": "commune",
                          "parent": "760",
                          "since": "2004-08-31",
                          "until": "2025-07-01"
                        },
                        {
                          "id": "26740@2004-08-31",
                          "code": "26740",
                          "name": "Phường Bến Nghé",
                          "type": "phường",
                          "level": "commune",
                          "parent": "760",
                          "since": "2004-08-31",
                          "until": "2025-07-01"
                        },
                        {
                          "id": "26740@2025-07-01",
                          "code": "26740",
                          "name": "Phường Sài Gòn",
                          "type": "phường",
                          "level": "commune",
                          "parent": "79",
                          "since": "2025-07-01",
                          "until": null
                        }
                      ],
                      "steps": [
                        {
                          "date": "2025-07-01",
                          "date_basis": "in_force",
                          "kind": "redistribution",
                          "document": "1685/NQ-UBTVQH15",
                          "clause": "",
                          "source_id": "26734@2004-08-31",
                          "target_id": "26734@2025-07-01",
                          "area_extent": "all",
                          "population_extent": "all",
                          "area_km2": null,
                          "persons": null,
                          "unknown": false,
                          "in_lineage": false,
                          "note": ""
                        },
                        {
                          "date": "2025-07-01",
                          "date_basis": "in_force",
                          "kind": "redistribution",
                          "document": "1685/NQ-UBTVQH15",
                          "clause": "",
                          "source_id": "26737@2004-08-31",
                          "target_id": "26734@2025-07-01",
                          "area_extent": "rest",
                          "population_extent": "rest",
                          "area_km2": null,
                          "persons": null,
                          "unknown": false,
                          "in_lineage": true,
                          "note": ""
                        },
                        {
                          "date": "2025-07-01",
                          "date_basis": "in_force",
                          "kind": "redistribution",
                          "document": "1685/NQ-UBTVQH15",
                          "clause": "",
                          "source_id": "26737@2004-08-31",
                          "target_id": "26740@2025-07-01",
                          "area_extent": "part",
                          "population_extent": "part",
                          "area_km2": 0.25,
                          "persons": null,
                          "unknown": false,
                          "in_lineage": true,
                          "note": ""
                        },
                        {
                          "date": "2025-07-01",
                          "date_basis": "in_force",
                          "kind": "redistribution",
                          "document": "1685/NQ-UBTVQH15",
                          "clause": "",
                          "source_id": "26740@2004-08-31",
                          "target_id": "26740@2025-07-01",
                          "area_extent": "all",
                          "population_extent": "all",
                          "area_km2": null,
                          "persons": null,
                          "unknown": false,
                          "in_lineage": false,
                          "note": ""
                        }
                      ]
                    }
                    """, ""));
    }

    @Test
    void jsonHasNoTargetWhereTheSuccessorIsUnknown() {
        assertThat(Run.of("trace", "18299", "--on", "2005-01-01", "--format", "JSON"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    {
                      "unit": "18299@2004-08-31",
                      "units": [
                        {
                          "id": "18299@2004-08-31",
                          "code": "18299",
                          "name": "Xã Đức Cũ",
                          "type": "xã",
                          "level": "commune",
                          "parent": "440",
                          "since": "2004-08-31",
                          "until": "2006-03-23"
                        }
                      ],
                      "steps": [
                        {
                          "date": "2006-03-23",
                          "date_basis": "issued",
                          "kind": "dissolution",
                          "document": "62/2006/QĐ-TTg",
                          "clause": "",
                          "source_id": "18299@2004-08-31",
                          "target_id": null,
                          "area_extent": null,
                          "population_extent": null,
                          "area_km2": null,
                          "persons": null,
                          "unknown": true,
                          "in_lineage": true,
                          "note": "the decision names no successor"
                        }
                      ]
                    }
                    """, ""));
    }

    @Test
    void mermaidDrawsTheUnitAskedForAndUnknownOrigins() {
        assertThat(Run.of("trace", "18229", "--format", "mermaid")).isEqualTo(new Run(ExitCode.DONE, """
            flowchart LR
              u0["Thị trấn Đức Thọ<br/>18229@2004-08-31"]
              u1["Xã Đức Thọ<br/>18229@2025-07-01"]:::asked
              u2["Xã Đức Hòa<br/>18280@2004-08-31"]
              u3["Xã Hòa Lạc<br/>18280@2020-01-01"]
              u4["Xã Đức Mới<br/>18300@2007-01-01"]
              u5["Xã Đức Lạc<br/>18301@2004-08-31"]
              e0(["origin unknown"])
              e0 -->|"2007-01-01<br/>GSO-2007"| u4
              u5 -->|"2020-01-01<br/>819/NQ-UBTVQH14<br/>toàn bộ<br/>7.87 km², 3,121 people"| u3
              u2 -->|"2020-01-01<br/>819/NQ-UBTVQH14<br/>toàn bộ<br/>8.44 km², 2,542 people"| u3
              u0 -->|"2025-07-01<br/>1665/NQ-UBTVQH15<br/>toàn bộ"| u1
              u3 -->|"2025-07-01<br/>1665/NQ-UBTVQH15<br/>toàn bộ"| u1
              u4 -->|"2025-07-01<br/>1665/NQ-UBTVQH15<br/>toàn bộ"| u1
              classDef asked stroke-width:4px
            """, ""));
    }

    @Test
    void mermaidDrawsWhatIsBesideTheUnitDashed() {
        assertThat(Run.of("trace", "26737", "--on", "2025-01-01", "--format", "mermaid"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    flowchart LR
                      u0["Phường Tân Định<br/>26734@2004-08-31"]
                      u1["Phường Tân Định<br/>26734@2025-07-01"]
                      u2["Phường Đa Kao<br/>26737@2004-08-31"]:::asked
                      u3["Phường Bến Nghé<br/>26740@2004-08-31"]
                      u4["Phường Sài Gòn<br/>26740@2025-07-01"]
                      u0 -.->|"2025-07-01<br/>1685/NQ-UBTVQH15<br/>toàn bộ"| u1
                      u2 -->|"2025-07-01<br/>1685/NQ-UBTVQH15<br/>phần còn lại"| u1
                      u2 -->|"2025-07-01<br/>1685/NQ-UBTVQH15<br/>một phần<br/>0.25 km²"| u4
                      u3 -.->|"2025-07-01<br/>1685/NQ-UBTVQH15<br/>toàn bộ"| u4
                      classDef asked stroke-width:4px
                    """, ""));
    }

    @Test
    void dotDrawsTheUnitAskedForAndUnknownOrigins() {
        assertThat(Run.of("trace", "18229", "--format", "dot")).isEqualTo(new Run(ExitCode.DONE, """
            digraph lineage {
              rankdir=LR;
              node [shape=box];
              u0 [label="Thị trấn Đức Thọ\\n18229@2004-08-31"];
              u1 [label="Xã Đức Thọ\\n18229@2025-07-01", penwidth=3];
              u2 [label="Xã Đức Hòa\\n18280@2004-08-31"];
              u3 [label="Xã Hòa Lạc\\n18280@2020-01-01"];
              u4 [label="Xã Đức Mới\\n18300@2007-01-01"];
              u5 [label="Xã Đức Lạc\\n18301@2004-08-31"];
              e0 [label="origin unknown", shape=ellipse];
              e0 -> u4 [label="2007-01-01\\nGSO-2007"];
              u5 -> u3 [label="2020-01-01\\n819/NQ-UBTVQH14\\ntoàn bộ\\n7.87 km², 3,121 people"];
              u2 -> u3 [label="2020-01-01\\n819/NQ-UBTVQH14\\ntoàn bộ\\n8.44 km², 2,542 people"];
              u0 -> u1 [label="2025-07-01\\n1665/NQ-UBTVQH15\\ntoàn bộ"];
              u3 -> u1 [label="2025-07-01\\n1665/NQ-UBTVQH15\\ntoàn bộ"];
              u4 -> u1 [label="2025-07-01\\n1665/NQ-UBTVQH15\\ntoàn bộ"];
            }
            """, ""));
    }

    @Test
    void dotDrawsWhatIsBesideTheUnitDashed() {
        assertThat(Run.of("trace", "26737", "--on", "2025-01-01", "--format", "dot"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    digraph lineage {
                      rankdir=LR;
                      node [shape=box];
                      u0 [label="Phường Tân Định\\n26734@2004-08-31"];
                      u1 [label="Phường Tân Định\\n26734@2025-07-01"];
                      u2 [label="Phường Đa Kao\\n26737@2004-08-31", penwidth=3];
                      u3 [label="Phường Bến Nghé\\n26740@2004-08-31"];
                      u4 [label="Phường Sài Gòn\\n26740@2025-07-01"];
                      u0 -> u1 [label="2025-07-01\\n1685/NQ-UBTVQH15\\ntoàn bộ", style=dashed];
                      u2 -> u1 [label="2025-07-01\\n1685/NQ-UBTVQH15\\nphần còn lại"];
                      u2 -> u4 [label="2025-07-01\\n1685/NQ-UBTVQH15\\nmột phần\\n0.25 km²"];
                      u3 -> u4 [label="2025-07-01\\n1685/NQ-UBTVQH15\\ntoàn bộ", style=dashed];
                    }
                    """, ""));
    }

    @Test
    void provinceIsTracedWithoutParents() {
        assertThat(Run.on(Fixtures::renamedProvince, "trace", "46", "--on", "2010-01-01"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    * Tỉnh Thừa Thiên Huế (46@2004-08-31)
                      in force since 2004-08-31 until 2024-12-31

                    2025-01-01  chuyển loại (reclassification)  175/2024/QH15 (date: in force)
                      Thành lập thành phố Huế trực thuộc trung ương
                    * Tỉnh Thừa Thiên Huế (46@2004-08-31)  toàn bộ  ->  Thành phố Huế (46@2025-01-01)

                    => Thành phố Huế (46@2025-01-01)
                    """, ""));
    }

    @Test
    void textKeepsAwkwardNames() {
        assertThat(Run.on(() -> Fixtures.awkwardNames(1), "trace", "q", "--on", "2010-01-01"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    * Krông B'uk 🌏 (q@2010-01-01)
                      in force since 2010-01-01

                    2010-01-01  đổi tên (renaming)  1/"NQ" (date: in force)
                      a \\ title
                      "0" <b>&#35; \\n `%%{ (p0@2004-08-31)  toàn bộ  ->  * Krông B'uk 🌏 (q@2010-01-01)

                    => * Krông B'uk 🌏 (q@2010-01-01)
                    """, ""));
    }

    @Test
    void csvQuotesAwkwardNames() {
        assertThat(Run.on(() -> Fixtures.awkwardNames(1), "trace", "q", "--on", "2010-01-01", "--format", "csv"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province
                    2010-01-01,renaming,"1/""NQ\""",,p0@2004-08-31,\"""0"" <b>&#35; \\n `%%{",all,all,q@2010-01-01,Krông B'uk 🌏,,,p0,q
                    """, ""));
    }

    @Test
    void mermaidEscapesAwkwardNames() {
        assertThat(Run.on(() -> Fixtures.awkwardNames(1), "trace", "q", "--on", "2010-01-01", "--format", "mermaid"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    flowchart LR
                      u0["#34;0#34; #60;b#62;#38;#35;35; #92;n #96;#37;#37;{<br/>p0@2004-08-31"]
                      u1["Krông B'uk 🌏<br/>q@2010-01-01"]:::asked
                      u0 -->|"2010-01-01<br/>1/#34;NQ#34;<br/>toàn bộ"| u1
                      classDef asked stroke-width:4px
                    """, ""));
    }

    @Test
    void dotEscapesAwkwardNames() {
        assertThat(Run.on(() -> Fixtures.awkwardNames(1), "trace", "q", "--on", "2010-01-01", "--format", "dot"))
                .isEqualTo(new Run(ExitCode.DONE, """
                    digraph lineage {
                      rankdir=LR;
                      node [shape=box];
                      u0 [label="\\"0\\" <b>&amp;#35; \\\\n `%%{\\np0@2004-08-31"];
                      u1 [label="Krông B'uk 🌏\\nq@2010-01-01", penwidth=3];
                      u0 -> u1 [label="2010-01-01\\n1/\\"NQ\\"\\ntoàn bộ"];
                    }
                    """, ""));
    }

    @Test
    void unknownFormatIsWrongUsage() {
        assertThat(Run.of("trace", "42", "--format", "xml"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        "donvi: --format: 'xml' is not one of text, csv, json, mermaid, dot, svg, html, xlsx\n"));
    }

    @Test
    void codeThatNoUnitEverBoreIsWrongUsage() {
        assertThat(Run.of("trace", "99999"))
                .isEqualTo(new Run(ExitCode.USAGE, "", "donvi: no unit has ever borne the code 99999\n"));
    }

    @Test
    void codeNotInForceIsAnsweredWithWhatBecameOfItsUnit() {
        assertThat(Run.of("trace", "26737")).isEqualTo(new Run(ExitCode.USAGE, "", """
            donvi: no unit bears the code 26737 on 2025-07-01; Phường Đa Kao bore it until 2025-06-30 and became parts of Phường Tân Định 26734@2025-07-01, Phường Sài Gòn 26740@2025-07-01
            """));
    }
}

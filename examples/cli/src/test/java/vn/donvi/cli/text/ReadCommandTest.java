package vn.donvi.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.law.ResolutionReader;

public class ReadCommandTest {
    /** Units formed, renamed and unchanged, and totals, in the language of 2025. */
    public static final String REFORM = "src/test/resources/vn/donvi/cli/reform.txt";
    /** A unit enlarged and the size of another, with figures, in the language of 2020. */
    public static final String FIGURES = "src/test/resources/vn/donvi/cli/figures.txt";
    /** A renaming and a sentence that is not understood. */
    public static final String UNCLEAR = "src/test/resources/vn/donvi/cli/unclear.txt";

    private static final String HEADER =
            "document,clause,statement,source_type,source_name,source_within,area_extent,population_extent,area_km2,persons,target_type,target_name\n";

    private static final String NOT_UNDERSTOOD =
            "donvi: unclear.txt:7: Điều 1, khoản 2: not understood, expected 'thành' or 'vào' and a unit at 'sang': 'Sắp xếp toàn bộ xã Lam Giang sang xã Gò Me.'\n";

    @Test
    void csvHasARowForEachUnitThatAStatementTakesFrom() {
        assertThat(Run.of("read", REFORM)).isEqualTo(new Run(ExitCode.DONE, """
                        document,clause,statement,source_type,source_name,source_within,area_extent,population_extent,area_km2,persons,target_type,target_name
                        9001/NQ-UBTVQH15,"Điều 1, khoản 1",formed,thị trấn,Bến Gốm,,all,all,,,xã,Bến Gốm
                        9001/NQ-UBTVQH15,"Điều 1, khoản 1",formed,xã,Gò Me,huyện Bến Gốm,part,none,,,xã,Bến Gốm
                        9001/NQ-UBTVQH15,"Điều 1, khoản 2",formed,xã,Gò Me,,rest,rest,,,xã,Gò Me
                        9001/NQ-UBTVQH15,"Điều 1, khoản 3",renamed,xã,Krông Mơ,,,,,,xã,Buôn Mơ
                        9001/NQ-UBTVQH15,"Điều 1, khoản 4",unchanged,xã,Sơn Thử,,,,,,xã,Sơn Thử
                        """, ""));
    }

    @Test
    void csvHasTheFiguresThatMoveAndTheUnitOfTheHeading() {
        assertThat(Run.of("read", FIGURES, "--format", "CSV")).isEqualTo(new Run(ExitCode.DONE, """
                        document,clause,statement,source_type,source_name,source_within,area_extent,population_extent,area_km2,persons,target_type,target_name
                        9002/NQ-UBTVQH14,"Điều 1, khoản 1, điểm a",enlarged,xã,Hòa Đông,huyện Bến Gốm,all,all,7.87,3121,xã,Trúc Tây
                        9002/NQ-UBTVQH14,"Điều 1, khoản 1, điểm b",size,xã,Quảng Thử,huyện Bến Gốm,,,79.45,1984,xã,Quảng Thử
                        """, ""));
    }

    @Test
    void jsonLinesHaveTheObjectsOfJson() {
        String json = Run.of("read", REFORM, UNCLEAR, "--format", "json").out();
        Run lines = Run.of("read", REFORM, UNCLEAR, "--format", "jsonl");

        assertThat(lines.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(lines.err()).isEqualTo(NOT_UNDERSTOOD);
        assertThat(lines.out().lines()).hasSize(2);
        assertThat(withoutBlanks("[" + String.join(",", lines.out().lines().toList()) + "]"))
                .isEqualTo(withoutBlanks(json));
    }

    private static String withoutBlanks(String json) {
        return json.replaceAll("\\s", "");
    }

    @Test
    void fileHasWhatWouldBePrintedInTheFormatOfItsName(@TempDir Path folder) {
        for (String format : List.of("csv", "json", "jsonl")) {
            Path out = folder.resolve("read." + format);
            assertThat(Run.of("read", REFORM, UNCLEAR, "-o", out.toString()))
                    .isEqualTo(new Run(ExitCode.USAGE, "", NOT_UNDERSTOOD));
            assertThat(out)
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo(
                            Run.of("read", REFORM, UNCLEAR, "--format", format).out());
        }
    }

    @Test
    void jsonHasEverythingThatWasRead() {
        assertThat(Run.of("read", REFORM, "--format", "json")).isEqualTo(new Run(ExitCode.DONE, """
                        [
                          {
                            "file": "src/test/resources/vn/donvi/cli/reform.txt",
                            "number": "9001/NQ-UBTVQH15",
                            "issuer": "Ủy ban Thường vụ Quốc hội",
                            "title": "VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH CẤP XÃ CỦA TỈNH SÔNG THỬ NĂM 2025",
                            "issued": "2025-06-16",
                            "in_force": "2025-06-16",
                            "operative": "2025-07-01",
                            "province": {
                              "type": "tỉnh",
                              "name": "Sông Thử",
                              "within": [ ]
                            },
                            "statements": [
                              {
                                "statement": "formed",
                                "clause": "Điều 1, khoản 1",
                                "line": 11,
                                "text": "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Bến Gốm, một phần diện tích tự nhiên của xã Gò Me (huyện Bến Gốm) thành xã mới có tên gọi là xã Bến Gốm.",
                                "within": [ ],
                                "sources": [
                                  {
                                    "unit": {
                                      "type": "thị trấn",
                                      "name": "Bến Gốm",
                                      "within": [ ]
                                    },
                                    "area_extent": "all",
                                    "population_extent": "all",
                                    "area_km2": null,
                                    "persons": null,
                                    "after": [ ],
                                    "remark": "",
                                    "phrase": 0,
                                    "link": "first"
                                  },
                                  {
                                    "unit": {
                                      "type": "xã",
                                      "name": "Gò Me",
                                      "within": [
                                        {
                                          "type": "huyện",
                                          "name": "Bến Gốm",
                                          "within": [ ]
                                        }
                                      ]
                                    },
                                    "area_extent": "part",
                                    "population_extent": "none",
                                    "area_km2": null,
                                    "persons": null,
                                    "after": [ ],
                                    "remark": "",
                                    "phrase": 1,
                                    "link": "first"
                                  }
                                ],
                                "target": {
                                  "type": "xã",
                                  "name": "Bến Gốm",
                                  "within": [ ]
                                },
                                "area_km2": null,
                                "persons": null,
                                "seat": null
                              },
                              {
                                "statement": "formed",
                                "clause": "Điều 1, khoản 2",
                                "line": 13,
                                "text": "Sắp xếp phần còn lại của xã Gò Me sau khi sắp xếp theo quy định tại khoản 1 Điều này thành xã mới có tên gọi là xã Gò Me.",
                                "within": [ ],
                                "sources": [
                                  {
                                    "unit": {
                                      "type": "xã",
                                      "name": "Gò Me",
                                      "within": [ ]
                                    },
                                    "area_extent": "rest",
                                    "population_extent": "rest",
                                    "area_km2": null,
                                    "persons": null,
                                    "after": [
                                      "Điều 1, khoản 1"
                                    ],
                                    "remark": "",
                                    "phrase": 0,
                                    "link": "first"
                                  }
                                ],
                                "target": {
                                  "type": "xã",
                                  "name": "Gò Me",
                                  "within": [ ]
                                },
                                "area_km2": null,
                                "persons": null,
                                "seat": null
                              },
                              {
                                "statement": "renamed",
                                "clause": "Điều 1, khoản 3",
                                "line": 15,
                                "text": "Đổi tên xã Krông Mơ thành xã Buôn Mơ.",
                                "within": [ ],
                                "source": {
                                  "type": "xã",
                                  "name": "Krông Mơ",
                                  "within": [ ]
                                },
                                "target": {
                                  "type": "xã",
                                  "name": "Buôn Mơ",
                                  "within": [ ]
                                }
                              },
                              {
                                "statement": "totals",
                                "clause": "Điều 1, khoản 4",
                                "line": 17,
                                "text": "Sau khi sắp xếp, tỉnh Sông Thử có 04 đơn vị hành chính cấp xã, gồm 04 xã; trong đó có 03 xã hình thành sau sắp xếp, thực hiện đổi tên quy định tại Điều này và 01 xã không thực hiện sắp xếp là xã Sơn Thử.",
                                "within": [ ],
                                "parent": {
                                  "type": "tỉnh",
                                  "name": "Sông Thử",
                                  "within": [ ]
                                },
                                "level": "commune",
                                "all": {
                                  "units": 4,
                                  "by_type": {
                                    "xã": 4
                                  }
                                },
                                "formed": {
                                  "units": 3,
                                  "by_type": {
                                    "xã": 3
                                  }
                                },
                                "unchanged": {
                                  "units": 1,
                                  "by_type": {
                                    "xã": 1
                                  }
                                }
                              },
                              {
                                "statement": "unchanged",
                                "clause": "Điều 1, khoản 4",
                                "line": 17,
                                "text": "Sau khi sắp xếp, tỉnh Sông Thử có 04 đơn vị hành chính cấp xã, gồm 04 xã; trong đó có 03 xã hình thành sau sắp xếp, thực hiện đổi tên quy định tại Điều này và 01 xã không thực hiện sắp xếp là xã Sơn Thử.",
                                "within": [ ],
                                "units": [
                                  {
                                    "type": "xã",
                                    "name": "Sơn Thử",
                                    "within": [ ]
                                  }
                                ]
                              }
                            ],
                            "problems": [ ]
                          }
                        ]
                        """, ""));
    }

    @Test
    void jsonHasAnObjectForEachFileWithItsProblems() {
        assertThat(Run.of("read", FIGURES, UNCLEAR, "--format", "json"))
                .isEqualTo(new Run(ExitCode.USAGE, """
                        [
                          {
                            "file": "src/test/resources/vn/donvi/cli/figures.txt",
                            "number": "9002/NQ-UBTVQH14",
                            "issuer": "Ủy ban Thường vụ Quốc hội",
                            "title": "VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH CẤP XÃ THUỘC TỈNH SÔNG THỬ",
                            "issued": "2020-01-10",
                            "in_force": null,
                            "operative": null,
                            "province": {
                              "type": "tỉnh",
                              "name": "Sông Thử",
                              "within": [ ]
                            },
                            "statements": [
                              {
                                "statement": "enlarged",
                                "clause": "Điều 1, khoản 1, điểm a",
                                "line": 11,
                                "text": "Nhập toàn bộ 7,87 km2 diện tích tự nhiên, 3.121 người của xã Hòa Đông vào xã Trúc Tây. Sau khi nhập, xã Trúc Tây có 16,31 km2 diện tích tự nhiên và quy mô dân số 5.663 người.",
                                "within": [
                                  {
                                    "type": "huyện",
                                    "name": "Bến Gốm",
                                    "within": [ ]
                                  }
                                ],
                                "sources": [
                                  {
                                    "unit": {
                                      "type": "xã",
                                      "name": "Hòa Đông",
                                      "within": [ ]
                                    },
                                    "area_extent": "all",
                                    "population_extent": "all",
                                    "area_km2": 7.87,
                                    "persons": 3121,
                                    "after": [ ],
                                    "remark": "",
                                    "phrase": 0,
                                    "link": "first"
                                  }
                                ],
                                "target": {
                                  "type": "xã",
                                  "name": "Trúc Tây",
                                  "within": [ ]
                                },
                                "area_km2": 16.31,
                                "persons": 5663,
                                "seat": null
                              },
                              {
                                "statement": "size",
                                "clause": "Điều 1, khoản 1, điểm b",
                                "line": 13,
                                "text": "Xã Quảng Thử còn lại 79,45 km2 diện tích tự nhiên và 1.984 người.",
                                "within": [
                                  {
                                    "type": "huyện",
                                    "name": "Bến Gốm",
                                    "within": [ ]
                                  }
                                ],
                                "unit": {
                                  "type": "xã",
                                  "name": "Quảng Thử",
                                  "within": [ ]
                                },
                                "area_km2": 79.45,
                                "persons": 1984,
                                "remaining": true
                              }
                            ],
                            "problems": [ ]
                          },
                          {
                            "file": "src/test/resources/vn/donvi/cli/unclear.txt",
                            "number": "9003/NQ-UBTVQH15",
                            "issuer": "Ủy ban Thường vụ Quốc hội",
                            "title": "",
                            "issued": "2025-06-16",
                            "in_force": null,
                            "operative": null,
                            "province": {
                              "type": "tỉnh",
                              "name": "Sông Thử",
                              "within": [ ]
                            },
                            "statements": [
                              {
                                "statement": "renamed",
                                "clause": "Điều 1, khoản 1",
                                "line": 5,
                                "text": "Đổi tên xã Krông Mơ thành xã Buôn Mơ.",
                                "within": [ ],
                                "source": {
                                  "type": "xã",
                                  "name": "Krông Mơ",
                                  "within": [ ]
                                },
                                "target": {
                                  "type": "xã",
                                  "name": "Buôn Mơ",
                                  "within": [ ]
                                }
                              }
                            ],
                            "problems": [
                              {
                                "line": 7,
                                "clause": "Điều 1, khoản 2",
                                "message": "not understood, expected 'thành' or 'vào' and a unit at 'sang': 'Sắp xếp toàn bộ xã Lam Giang sang xã Gò Me.'"
                              }
                            ]
                          }
                        ]
                        """, NOT_UNDERSTOOD));
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithItsClauseAndTheRestIsPrinted() {
        assertThat(Run.of("read", UNCLEAR)).isEqualTo(new Run(ExitCode.USAGE, """
                        document,clause,statement,source_type,source_name,source_within,area_extent,population_extent,area_km2,persons,target_type,target_name
                        9003/NQ-UBTVQH15,"Điều 1, khoản 1",renamed,xã,Krông Mơ,,,,,,xã,Buôn Mơ
                        """, NOT_UNDERSTOOD));
    }

    @Test
    void arrangementOfNoUnitShowsItsTarget(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("no-source.txt"), """
                Số: 9004/NQ-UBTVQH15, ngày 16 tháng 6 năm 2025

                Điều 1. Sắp xếp các đơn vị hành chính cấp xã

                1. Nhập vào xã Gò Me.
                """);

        assertThat(Run.of("read", file.toString()))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        HEADER + "9004/NQ-UBTVQH15,\"Điều 1, khoản 1\",enlarged,,,,,,,,xã,Gò Me\n",
                        "donvi: no-source.txt:5: Điều 1, khoản 1: no unit is named that goes into xã Gò Me\n"));
    }

    @Test
    void fileThatIsMissingDoesNotKeepTheOthersFromBeingRead() {
        assertThat(Run.of("read", "nothing.txt", UNCLEAR, "nothing.md"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        HEADER + "9003/NQ-UBTVQH15,\"Điều 1, khoản 1\",renamed,xã,Krông Mơ,,,,,,xã,Buôn Mơ\n",
                        "donvi: nothing.txt: there is no such file\n" + NOT_UNDERSTOOD
                                + "donvi: nothing.md: there is no such file\n"));
    }

    @Test
    void jsonOfNoReadableFileIsAnEmptyArray() {
        assertThat(Run.of("read", "nothing.txt", "--format", "json"))
                .isEqualTo(new Run(ExitCode.USAGE, "[ ]\n", "donvi: nothing.txt: there is no such file\n"));
    }

    @Test
    void fileThatIsTooLargeIsOneSentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("long.txt"), "a".repeat(ResolutionReader.MAX_LENGTH + 1));

        assertThat(Run.of("read", file.toString()))
                .isEqualTo(new Run(
                        ExitCode.USAGE, HEADER, "donvi: long.txt: is longer than the limit of 500000 characters\n"));
    }

    @Test
    void fileThatIsNotUtf8IsOneSentence(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("tcvn3.txt"), new byte[] {'N', (byte) 0xAD});

        assertThat(Run.of("read", file.toString()))
                .isEqualTo(new Run(
                        ExitCode.USAGE, HEADER, "donvi: tcvn3.txt: is not UTF-8 text; save the file as UTF-8\n"));
    }

    @Test
    void folderIsOneSentence(@TempDir Path folder) {
        assertThat(Run.of("read", folder.toString()))
                .isEqualTo(new Run(
                        ExitCode.USAGE, HEADER, "donvi: " + folder.getFileName() + ": is a folder, not a file\n"));
    }

    /** Not to be taken for output that cannot be written. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void pathThroughAFileIsOneSentence(String format) {
        Run run = Run.of("read", UNCLEAR + "/x", "--format", format);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("donvi: ").contains("unclear.txt/x").hasLineCount(1);
        assertThat(run.err()).doesNotContain("output").doesNotContain("unexpected");
    }
}

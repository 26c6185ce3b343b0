package org.caseload.staff.classseries;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.staff.classseries.ClassSeriesFile.Level;

/** The class series on any day: as packaged, with the ranges that came later. */
@ApplicationScoped
public class ClassSeries {

    private static final String FILE = "/class-series/case-manager.json";

    private final ClassRangeRepository ranges;
    private final ClassSeriesFile file;

    ClassSeries(ClassRangeRepository ranges, ObjectMapper json) {
        this.ranges = ranges;
        this.file = read(json);
    }

    /** R-CLS-1, R-CLS-2: what stands before the member's being so from that day on; what is paid already stays. */
    public List<ClassPolicy.Rule> judge(Standing before, Standing wanted, LocalDate day) {
        return ClassPolicy.judge(new ClassPolicy.Facts(
                wanted.classCode(),
                rangeOn(wanted.classCode(), day).orElse(null),
                wanted.isPaidLike(before) ? null : wanted.salary(),
                wanted.supervises(),
                wanted.overrideReason()));
    }

    /** R-CLS-1: what stands before that salary in that class from that day on; a null salary stays as it is. */
    public List<ClassPolicy.Rule> judge(String classCode, Integer salary, LocalDate day) {
        return ClassPolicy.judge(
                new ClassPolicy.Facts(classCode, rangeOn(classCode, day).orElse(null), salary, false, null));
    }

    /** What the class is paid on that day; empty for null, for what is no class, and before the first range. */
    public Optional<SalaryRange> rangeOn(String code, LocalDate day) {
        return ranges(code).reversed().stream()
                .filter(range -> !range.effectiveFrom().isAfter(day))
                .findFirst();
    }

    /** Past, present and future, oldest first. Of what is no class, none. */
    List<SalaryRange> ranges(String code) {
        return level(code)
                .map(found -> Stream.concat(
                                Stream.of(new SalaryRange(file.effectiveFrom(), found.minimum(), found.maximum())),
                                ranges.of(code).stream().map(ClassRange::range))
                        .toList())
                .orElse(List.of());
    }

    ClassSeriesFile file() {
        return file;
    }

    Optional<Level> level(String code) {
        return file.classes().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static ClassSeriesFile read(ObjectMapper json) {
        try (InputStream in = Objects.requireNonNull(ClassSeries.class.getResourceAsStream(FILE), FILE)) {
            return json.readValue(in, ClassSeriesFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

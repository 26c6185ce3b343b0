package org.caseload.approval;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseload.chassis.testing.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String SERVICE = "org.caseload.approval";
    private static final JavaClasses CLASSES = HouseRules.classesOf(SERVICE);

    static List<ArchRule> rules() {
        return HouseRules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("the service keeps the shape that all services share")
    void keepsTheShape(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    @DisplayName("rooms never refer to one another in a circle")
    void roomsFormNoCircle() {
        slices().matching(SERVICE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    @DisplayName("no room has more than twelve files")
    void roomsAreSmall() {
        Map<String, Long> files = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(12));
    }
}

package org.caseload.transfer;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.caseload.chassis.testing.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    static List<ArchRule> rules() {
        return HouseRules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("the service keeps the shape that all services share")
    void keepsTheShape(ArchRule rule) {
        rule.check(HouseRules.classesOf("org.caseload.transfer"));
    }
}

package org.caseload.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.caseload.chassis.testing.ContractRules;
import org.caseload.chassis.testing.Infrastructure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ContractTest {

    @Test
    @DisplayName("the contract leaves front ends nothing to guess")
    void nothingIsLeftToGuess() {
        assertThat(ContractRules.broken()).isEmpty();
    }
}

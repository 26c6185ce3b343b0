package org.caseload.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.chassis.testing.CopyFiles;
import org.caseload.chassis.testing.Infrastructure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CopiesTest {

    @Inject
    DataSource database;

    @Inject
    @Any
    Instance<TopicConsumer> consumers;

    @Test
    @DisplayName("a file in db/copies empties every table of copied states, so that a rebuild forgets none")
    void noneIsForgotten() {
        assertThat(CopyFiles.forgotten(database, consumers)).isEmpty();
    }
}

package org.caseload.approval.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Until when a step may wait, by the settings of now (R-APR-7). */
@ApplicationScoped
public class Deadlines {

    private final Agenda agenda;
    private final OverdueConfig config;

    Deadlines(Agenda agenda, OverdueConfig config) {
        this.agenda = agenda;
        this.config = config;
    }

    /** @param since when it came to its state, or to its assignee */
    public Deadline of(Instant since) {
        return new Deadline(
                agenda.businessDaysAfter(since, config.remindAfterBusinessDays()),
                agenda.businessDaysAfter(since, config.escalateAfterBusinessDays()));
    }

    /**
     * @param actBy the last day before its assignee is reminded
     * @param movesUpAfter the last day before it moves to the next person up
     */
    public record Deadline(LocalDate actBy, LocalDate movesUpAfter) {}
}

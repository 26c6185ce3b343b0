package org.caseload.staff.caseboard;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The part of the events about a request that the board needs, whichever of them it is; other fields may come and go. */
record CardMoved(
        @NotNull UUID requestId,
        UUID individualId,
        @JsonAlias("previousCaseManagerId") UUID caseManagerId,
        String reason,
        UUID newCaseManagerId,
        LocalDate targetDate,

        @NotNull
        @JsonAlias({
            "submittedAt",
            "openedAt",
            "putUnderReviewAt",
            "grantedAt",
            "deniedAt",
            "withdrawnAt",
            "closedAt",
            "addedAt",
            "setAt",
            "cancelledAt",
            "removedAt",
            "completedAt"
        })
        Instant at) {}

package org.caseload.approval.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.approval.step.StepState;
import org.caseload.chassis.Ids;

/** A discussion about a request, as recorded by one who decides (R-APR-2, R-CONV-1). */
@Entity
public class Conversation {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    public Approval approval;

    /** The step that was live when it was recorded. */
    public UUID stepId;

    /** Whether that step was under review by then: only such a conversation is the discussion of R-APR-2. */
    public boolean inReview;

    public LocalDate heldOn;
    public String[] participants;
    public String summary;
    public UUID recordedById;
    public Instant recordedAt;

    /** What is said about a conversation by who records it. */
    public record Spoken(LocalDate heldOn, List<String> participants, String summary) {}

    public static Conversation of(Step step, Spoken spoken, UUID recordedById, Instant recordedAt) {
        Conversation conversation = new Conversation();
        conversation.id = Ids.next();
        conversation.approval = step.approval;
        conversation.stepId = step.id;
        conversation.inReview = step.state == StepState.UNDER_REVIEW;
        conversation.heldOn = spoken.heldOn();
        conversation.participants = spoken.participants().toArray(String[]::new);
        conversation.summary = spoken.summary();
        conversation.recordedById = recordedById;
        conversation.recordedAt = recordedAt;
        return conversation;
    }
}

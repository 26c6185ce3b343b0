package org.caseload.approval.approval;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.step.StepKind;

/** What the reason's path says of a step: never changes. */
@MappedSuperclass
public abstract class Declared {

    public int position;

    /** Whose decision the path asks for; {@link Step#kind} is whose it has become. */
    @Enumerated(EnumType.STRING)
    public StepKind pathKind;

    public boolean needsConversation;

    public boolean needsMcr;

    /** The codes of what is recorded before the step is approved. */
    public String[] records;

    public Set<RecordCode> asksFor() {
        return Arrays.stream(records).map(RecordCode::valueOf).collect(Collectors.toSet());
    }
}

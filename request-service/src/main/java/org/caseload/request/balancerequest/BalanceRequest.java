package org.caseload.request.balancerequest;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.event.DomainEvent;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.reason.DetailsText;
import org.caseload.request.reason.Reason;
import org.caseload.request.status.Happening;
import org.caseload.request.status.Note;
import org.caseload.request.status.State;

/** The ask to move one Individual off a caseload. Its id is the approval's and the master-list entry's too. */
@Entity
class BalanceRequest {

    @Id
    UUID id;

    UUID individualId;

    /** The Individual's Case Manager; from the submission on, the one it had then. */
    UUID caseManagerId;

    UUID enteredById;
    UUID submitterId;
    String reason;
    int reasonVersion;

    @Convert(converter = DetailsText.class)
    Map<String, Object> details;

    @Enumerated(EnumType.STRING)
    State state;

    Instant submittedAt;
    Instant withdrawalAskedAt;
    Instant closureAskedAt;
    String denialGround;

    @Version
    long version;

    /** Under today's version of its reason's declaration. */
    static BalanceRequest draft(IndividualFile individual, Ask ask, Reason reason) {
        BalanceRequest request = new BalanceRequest();
        request.id = Ids.next();
        request.individualId = individual.individualId();
        request.caseManagerId = individual.caseManagerId();
        request.enteredById = ask.by();
        request.reason = reason.id();
        request.reasonVersion = reason.version();
        request.details = ask.details();
        request.state = State.DRAFT;
        return request;
    }

    Event submit(UUID by, UUID caseManager, Grounds grounds, Instant at) {
        state = State.SUBMITTED;
        submitterId = by;
        caseManagerId = caseManager;
        submittedAt = at;
        return new Submitted(
                id,
                individualId,
                caseManagerId,
                submitterId,
                reason,
                reasonVersion,
                submittedAt,
                grounds.mcrCompletedAt,
                grounds.restsOnCaseId,
                grounds.codedDetails);
    }

    Event askWithdrawal(UUID by, Instant at) {
        withdrawalAskedAt = at;
        return new WithdrawalAsked(id, by, at);
    }

    Event askClosure(IndividualFile.Status cause, Instant at) {
        closureAskedAt = at;
        return new ClosureAsked(id, individualId, cause, at);
    }

    /** Takes over what another service decided; what is behind where the request stands changes nothing. */
    void hear(Note note) {
        state = note.what().from(state);
        if (note.what() == Happening.DENIED && state == State.DENIED) {
            denialGround = note.why();
        }
    }

    /**
     * What approval goes by besides the request itself.
     *
     * @param mcrCompletedAt of the Individual's latest completed MCR, null where there is none
     * @param restsOnCaseId the case that it rests on, null where there is none
     * @param codedDetails those of the details that travel (R-RSN-1), null where none does
     */
    record Grounds(Instant mcrCompletedAt, UUID restsOnCaseId, Map<String, Object> codedDetails) {}

    sealed interface Event extends DomainEvent {
        UUID requestId();

        @Override
        default UUID key() {
            return requestId();
        }

        @Override
        default String topic() {
            return "balance-requests";
        }
    }

    record Submitted(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            UUID submitterId,
            String reason,
            int reasonVersion,
            Instant submittedAt,
            Instant mcrCompletedAt,
            UUID restsOnCaseId,
            Map<String, Object> codedDetails)
            implements Event {
        @Override
        public String type() {
            return "balance-request-submitted.v1";
        }
    }

    record WithdrawalAsked(UUID requestId, UUID askedBy, Instant askedAt) implements Event {
        @Override
        public String type() {
            return "balance-request-withdrawal-asked.v1";
        }
    }

    record ClosureAsked(UUID requestId, UUID individualId, IndividualFile.Status cause, Instant askedAt)
            implements Event {
        @Override
        public String type() {
            return "balance-request-closure-asked.v1";
        }
    }
}

package org.caseload.transfer.swap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Two or three Individuals who change their Case Managers for each other's. They move all or none. */
@Entity
class Swap {

    @Schema(name = "SwapState")
    enum State {
        LIVE,
        COMPLETED,
        CANCELLED
    }

    @Id
    UUID id;

    LocalDate targetDate;

    @Enumerated(EnumType.STRING)
    State state;

    Instant setAt;
    UUID setBy;
    Instant endedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "swap_move", joinColumns = @JoinColumn(name = "swap_id"))
    @OrderColumn(name = "place")
    List<Part> moves;

    @Version
    long version;

    static Swap of(List<Part> moves, LocalDate targetDate, UUID by, Instant at) {
        Swap swap = new Swap();
        swap.id = Ids.next();
        swap.moves = moves;
        swap.targetDate = targetDate;
        swap.state = State.LIVE;
        swap.setBy = by;
        swap.setAt = at;
        return swap;
    }

    Stream<UUID> requestIds() {
        return moves.stream().map(Part::requestId);
    }

    void end(State as, Instant at) {
        state = as;
        endedAt = at;
    }

    /** One of the moves: from whom, to whom. */
    @Embeddable
    @Schema(name = "SwapMove")
    record Part(UUID requestId, UUID caseManagerId, UUID newCaseManagerId) {}
}

package org.caseload.request.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.status.Happening;
import org.caseload.request.status.HistoryRepository;
import org.caseload.request.status.Note;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    private final HistoryRepository history;

    CommentRepository(HistoryRepository history) {
        this.history = history;
    }

    /** Keeps it, and in the request's history that there is one. */
    void write(Comment comment) {
        persistAndFlush(comment);
        history.note(
                comment.requestId,
                Note.of(Happening.COMMENTED, comment.writtenAt).by(comment.authorId));
    }

    /** Oldest first, as they are read. */
    List<Comment> list(UUID requestId, Paging paging) {
        return paging.after(1)
                .map(cursor ->
                        find("requestId = ?1 and id > ?2 order by id", requestId, cursor.value(0, UUID::fromString)))
                .orElseGet(() -> find("requestId = ?1 order by id", requestId))
                .range(0, paging.limit())
                .list();
    }
}

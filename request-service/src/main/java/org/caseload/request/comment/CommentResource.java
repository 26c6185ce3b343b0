package org.caseload.request.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.chassis.text.Prose;
import org.caseload.request.balancerequest.Situations;
import org.caseload.request.staff.Colleague;
import org.caseload.request.staff.Scope;
import org.caseload.request.staff.StaffRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/balance-requests/{requestId}/comments")
public class CommentResource {

    private final CommentRepository comments;
    private final Situations situations;
    private final StaffRepository staff;
    private final Caller caller;
    private final Clock clock;

    CommentResource(
            CommentRepository comments, Situations situations, StaffRepository staff, Caller caller, Clock clock) {
        this.comments = comments;
        this.situations = situations;
        this.staff = staff;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listComments", summary = "What was written about the request, oldest first")
    public Page<CommentView> list(@PathParam("requestId") UUID requestId, @Valid @BeanParam Paging paging) {
        mustBeInScope(requestId);
        List<Comment> rows = comments.list(requestId, paging);
        Map<UUID, Colleague> authors =
                staff.colleagues(rows.stream().map(comment -> comment.authorId).toList());
        return Page.of(
                rows,
                paging,
                comment -> Cursor.of(comment.id),
                comment -> CommentView.of(comment, authors.get(comment.authorId)));
    }

    @GET
    @Path("/{commentId}")
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Transactional
    @Operation(operationId = "getComment", summary = "One comment")
    public CommentView get(@PathParam("requestId") UUID requestId, @PathParam("commentId") UUID commentId) {
        mustBeInScope(requestId);
        return comments.findByIdOptional(commentId)
                .filter(comment -> comment.requestId.equals(requestId))
                .map(this::view)
                .orElseThrow(Problem::notFound);
    }

    @POST
    @Command
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Operation(
            operationId = "writeComment",
            summary = "Write something about the request",
            description = "By and for whoever sees the request. It stays in this service.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommentView.class)))
    public Response write(@PathParam("requestId") UUID requestId, @Valid @NotNull NewComment given) {
        mustBeInScope(requestId);
        Comment comment = Comment.of(requestId, caller.staffId(), given.text, clock.instant());
        comments.write(comment);
        return Response.created(URI.create("/balance-requests/" + requestId + "/comments/" + comment.id))
                .entity(view(comment))
                .build();
    }

    private void mustBeInScope(UUID requestId) {
        if (!situations.isThere(requestId, Scope.of(caller))) {
            throw Problem.notFound();
        }
    }

    private CommentView view(Comment comment) {
        return CommentView.of(comment, staff.colleague(comment.authorId).orElse(null));
    }

    /**
     * Words for those who see the request.
     *
     * @param text what is to be said
     */
    @Schema(examples = "{\"text\": \"The guardian was told and agrees.\"}")
    record NewComment(@NotNull @Prose String text) {}

    /**
     * What somebody said about a request.
     *
     * @param commentId of the comment
     * @param authorId the staff id of who wrote it
     * @param authorName absent where we do not know the name
     * @param writtenAt when it was written
     */
    record CommentView(UUID commentId, UUID authorId, String authorName, String text, Instant writtenAt) {

        static CommentView of(Comment comment, Colleague author) {
            return new CommentView(
                    comment.id,
                    comment.authorId,
                    author == null ? null : author.name(),
                    comment.text,
                    comment.writtenAt);
        }
    }
}

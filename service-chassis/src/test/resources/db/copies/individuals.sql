delete from known;

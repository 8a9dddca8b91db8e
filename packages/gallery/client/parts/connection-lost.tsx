/** Says that what is shown may be old, and nothing can be done until the server answers again. */
export function ConnectionLost() {
  return (
    <small class="lost" role="status">
      connection lost
    </small>
  );
}
